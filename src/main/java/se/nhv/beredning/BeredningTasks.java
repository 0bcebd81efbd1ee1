package se.nhv.beredning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.kalender.Kalender;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;
import se.nhv.utskick.Gruppbrev;

/** What the model of step 6 asks. */
@Component
public class BeredningTasks {
    private static final int DAGAR_TILL_PAMINNELSE = 14;

    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;
    private final BeredningService beredningar;
    private final AnsokanService ansokningar;
    private final HandlingService handlingar;
    private final Gruppbrev brev;
    private final Register register;
    private final Format format;
    private final Kalender kalender;
    private final Clock clock;

    BeredningTasks(
            ArendeService arenden,
            OmradeService omraden,
            Arendeskrivning skrivning,
            BeredningService beredningar,
            AnsokanService ansokningar,
            HandlingService handlingar,
            Gruppbrev brev,
            Register register,
            Format format,
            Kalender kalender,
            Clock clock) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.handlingar = handlingar;
        this.brev = brev;
        this.register = register;
        this.format = format;
        this.kalender = kalender;
        this.clock = clock;
    }

    public List<String> samverkansregioner(String nyckel) {
        return register.samverkansregioner().stream().map(Samverkansregion::kod).toList();
    }

    public String ledamot(String samverkansregion) {
        return Roll.BEREDNINGSLEDAMOT_B2.grupp(samverkansregion);
    }

    public Date paminnelsedag(String nyckel) {
        return borjan(LocalDate.now(clock).plusDays(DAGAR_TILL_PAMINNELSE));
    }

    /** Reminds the samverkansregioner whose analysis is missing. */
    public void paminn(String nyckel) {
        Objekt objekt = last(nyckel);
        Beredning b = beredningar.pagaende(objekt.arende(), objekt.kravOmrade());
        Set<String> klara = beredningar.analyser(b).stream()
                .map(RegionalAnalys::samverkansregion)
                .collect(Collectors.toSet());
        samverkansregioner(nyckel).stream()
                .filter(s -> !klara.contains(s))
                .forEach(s -> brev.tillGrupp(
                        objekt.arende(),
                        ledamot(s),
                        Textkalla.text("beredning.brev.paminnelse.amne", omradesnamn(objekt)),
                        Textkalla.text("beredning.brev.paminnelse.text"),
                        "/arbetslista"));
    }

    /** Sends the yttrande to every applicant with a last day; runs once also when it is tried again. */
    public void kommunicera(String nyckel) {
        Objekt objekt = last(nyckel);
        OmradeId omrade = objekt.kravOmrade();
        Beredning b = beredningar.pagaende(objekt.arende(), omrade);
        if (!beredningar.kommunicerasNu(b)) {
            return;
        }
        for (String region : sokande(nyckel)) {
            handlingar.registrera(NyHandling.utgaende(
                            objekt.arende(),
                            ansokningar.regionnamn(region),
                            Textkalla.text("beredning.handling.kommunicering"),
                            LocalDate.now(clock))
                    .medOmrade(omrade)
                    .synligFor(Synlighet.enhet(foretradare(region)))
                    .medText(beredningar.yttrandet(b)));
            brev.tillGrupp(
                    objekt.arende(),
                    foretradare(region),
                    Textkalla.text("beredning.brev.kommunicering.amne", omradesnamn(objekt)),
                    Textkalla.text("beredning.brev.kommunicering.text", format.datum(b.kommuniceringSistaDag())),
                    "/arbetslista");
        }
    }

    public List<String> sokande(String nyckel) {
        return ansokningar.fullgoda(omrade(nyckel)).stream()
                .map(Ansokan::region)
                .distinct()
                .toList();
    }

    public String foretradare(String region) {
        return Roll.REGIONFORETRADARE.grupp(region);
    }

    /** Midnight after the last day to answer. */
    public Date svarsdag(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        LocalDate sista = beredningar
                .senaste(objekt.kravOmrade())
                .map(Beredning::kommuniceringSistaDag)
                .orElseGet(() -> LocalDate.now(clock));
        return borjan(sista.plusDays(1));
    }

    private String omradesnamn(Objekt objekt) {
        return omraden.hamta(objekt.kravOmrade()).namn();
    }

    private Date borjan(LocalDate dag) {
        return Date.from(kalender.borjan(dag));
    }

    private OmradeId omrade(String nyckel) {
        return arenden.objekt(nyckel).kravOmrade();
    }

    private Objekt last(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        skrivning.las(objekt.arende());
        return objekt;
    }
}
