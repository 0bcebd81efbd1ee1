package se.nhv.anvandare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in the process. The code is also the name of a task's candidate group. */
public enum Roll {
    UTREDARE,
    SAKKUNNIG,
    PATIENTFORETRADARE,
    NPO,
    BEREDNINGSLEDAMOT_B1,
    BEREDNINGSLEDAMOT_B2,
    FOREDRAGANDE,
    BESLUTSFATTARE,
    REGIONFORETRADARE,
    NAMNDSEKRETERARE,
    ORDFORANDE,
    LEDAMOT,
    ERSATTARE,
    REGISTRATOR,
    TILLSTANDSENHET,
    CHEF,
    ADMINISTRATOR;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of this role for one unit, as candidate groups in the models name it. */
    public String grupp(String enhet) {
        return kod() + ":" + enhet;
    }

    /** The key of the role's Swedish name among the messages. */
    public String textnyckel() {
        return "anvandare.roll." + kod();
    }

    public static Optional<Roll> medKod(String kod) {
        return Arrays.stream(values()).filter(r -> r.kod().equals(kod)).findFirst();
    }
}
