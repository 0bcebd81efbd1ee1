package se.nhv.anvandare;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The circles of roles that see or do something together. Every room that asks "is this one of those who …" asks here, so
 * that who may see what stands in one place, beside {@link Atkomstregler}.
 */
public enum Krets {
    /** Those at the agency who work with every ärende: they see every case, its handlingar and the bruttolista's förslag. */
    MYNDIGHETEN(
            Roll.UTREDARE,
            Roll.FOREDRAGANDE,
            Roll.BESLUTSFATTARE,
            Roll.NAMNDSEKRETERARE,
            Roll.REGISTRATOR,
            Roll.CHEF,
            Roll.ADMINISTRATOR),

    /** Those who may pause, hand over and end a case, and see everybody's tasks. */
    STYR_ARENDEN(Roll.UTREDARE, Roll.CHEF, Roll.ADMINISTRATOR),

    /** Those who see every answer to a task; an administratör keeps the system and reads nobody's answers. */
    SER_ALLA_SVAR(
            Roll.UTREDARE, Roll.FOREDRAGANDE, Roll.BESLUTSFATTARE, Roll.NAMNDSEKRETERARE, Roll.REGISTRATOR, Roll.CHEF),

    /** Those who read the log of a case by the API. */
    LASER_LOGGEN(Roll.UTREDARE, Roll.REGISTRATOR, Roll.CHEF, Roll.ADMINISTRATOR, Roll.NAMNDSEKRETERARE),

    /** Those who read the underlag version by version: the agency, and the group that writes it. */
    SER_UNDERLAGET(MYNDIGHETEN, Roll.SAKKUNNIG, Roll.PATIENTFORETRADARE),

    /** Those who work on the underlag and comment on it: the utredare, and the group. */
    ARBETAR_MED_UNDERLAGET(Roll.UTREDARE, Roll.SAKKUNNIG, Roll.PATIENTFORETRADARE),

    /** Those who arrange the meetings of a sakkunniggrupp and choose what it is given to read. */
    ORDNAR_GRUPPEN(Roll.UTREDARE, Roll.CHEF),

    /** Those who see what the nämnd has before it, also before it is made public. */
    NAMNDEN(MYNDIGHETEN, Roll.ORDFORANDE, Roll.LEDAMOT, Roll.ERSATTARE),

    /** Those who read every ansökan: the agency, and those who prepare and decide about them. */
    LASER_ANSOKNINGAR(NAMNDEN, Roll.BEREDNINGSLEDAMOT_B2),

    /** Those who come to the pages of ansökningar; a region sees only its own there. */
    ANSOKNINGAR(MYNDIGHETEN, Roll.REGIONFORETRADARE, Roll.BEREDNINGSLEDAMOT_B2),

    /** Those who see every unit's outcome, small numbers included. */
    SER_ALLT_UTFALL(Roll.UTREDARE, Roll.FOREDRAGANDE, Roll.CHEF, Roll.ADMINISTRATOR),

    /** Those who come to the pages of uppföljning; a region and a unit see only their own there. */
    UPPFOLJNING(
            Roll.UTREDARE,
            Roll.FOREDRAGANDE,
            Roll.REGISTRATOR,
            Roll.CHEF,
            Roll.ADMINISTRATOR,
            Roll.REGIONFORETRADARE,
            Roll.TILLSTANDSENHET),

    /** Those who follow the dialogue with every NPO, what is internal in it included. */
    NPO_DIALOGEN(Roll.UTREDARE, Roll.REGISTRATOR, Roll.CHEF, Roll.ADMINISTRATOR),

    /** Those who come to the page of an NPO; the NPO itself sees only its own. */
    NPO_SIDAN(NPO_DIALOGEN, Roll.NPO),

    /** Those who ask and remind the NPO and others who nominate, and note what was said. */
    FRAGAR_NPO(Roll.UTREDARE, Roll.CHEF),

    /** Those who read what the remissinstanser said: the agency, and the group that weighs it. */
    LASER_REMISSVAREN(MYNDIGHETEN, Roll.BEREDNINGSLEDAMOT_B1),

    /** Those who come to the page where beredningsgrupp 1 works. */
    B1_SIDAN(Roll.UTREDARE, Roll.BEREDNINGSLEDAMOT_B1),

    /** Those who keep the register of remissinstanser. */
    SKOTER_REMISSREGISTRET(Roll.UTREDARE, Roll.REGISTRATOR),

    /** Those somebody can stand in for. Who was appointed in person has no stand-in of their own choice. */
    KAN_ERSATTAS(
            Roll.UTREDARE,
            Roll.FOREDRAGANDE,
            Roll.NAMNDSEKRETERARE,
            Roll.REGISTRATOR,
            Roll.CHEF,
            Roll.ADMINISTRATOR,
            Roll.REGIONFORETRADARE,
            Roll.TILLSTANDSENHET,
            Roll.NPO);

    private final Set<Roll> roller;

    Krets(Roll... roller) {
        this.roller = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roller)));
    }

    Krets(Krets innersta, Roll... fler) {
        this(Stream.concat(innersta.roller.stream(), Arrays.stream(fler)).toArray(Roll[]::new));
    }

    public Set<Roll> roller() {
        return roller;
    }

    /** Whether the person holds one of the circle's roles. */
    public boolean omfattar(Inloggad person) {
        return person.harNagon(roller);
    }

    /** As a rule in {@link Regelbok} wants them. */
    Roll[] somRegel() {
        return roller.toArray(Roll[]::new);
    }
}
