package se.nhv.ansokan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.kalender.Kalender;
import se.nhv.uppfoljning.Matningar;
import se.nhv.utskick.Gruppbrev;

/** What the model of step 5 asks. */
@Component
public class AnsokanTasks {
    private static final int DAGAR_FORE_SISTA_DAG = 14;

    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final AnsokanProcess process;
    private final DeltagareService deltagare;
    private final HandlingService handlingar;
    private final Gruppbrev brev;
    private final Matningar matningar;
    private final Format format;
    private final Kalender kalender;
    private final Clock clock;

    AnsokanTasks(
            ArendeService arenden,
            OmradeService omraden,
            Arendeskrivning skrivning,
            UtlysningService utlysningar,
            AnsokanService ansokningar,
            AnsokanProcess process,
            DeltagareService deltagare,
            HandlingService handlingar,
            Gruppbrev brev,
            Matningar matningar,
            Format format,
            Kalender kalender,
            Clock clock) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.process = process;
        this.deltagare = deltagare;
        this.handlingar = handlingar;
        this.brev = brev;
        this.matningar = matningar;
        this.format = format;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Publishes and tells every region; runs once also when it is tried again. */
    public void publiceraUtlysning(String nyckel) {
        Objekt objekt = last(nyckel);
        OmradeId omrade = objekt.kravOmrade();
        Utlysning u = utlysningar.kravSenaste(omrade);
        if (u.publicerad() != null) {
            return;
        }
        utlysningar.publicera(u.id());
        String namn = omraden.hamta(omrade).namn();
        handlingar.registrera(NyHandling.utgaende(
                        objekt.arende(),
                        Textkalla.text("ansokan.handling.samtliga"),
                        Textkalla.text("ansokan.handling.utlysning", namn),
                        LocalDate.now(clock))
                .medOmrade(omrade)
                .synligFor(Synlighet.ALLMAN)
                .medText(utlysningstext(u, namn)));
        for (String region : utlysningar.regionerAttFraga(omrade)) {
            deltagare.grupp(objekt.arende(), omrade, foretradare(region));
            brev.tillGrupp(
                    objekt.arende(),
                    foretradare(region),
                    Textkalla.text("ansokan.brev.utlysning.amne", namn),
                    Textkalla.text("ansokan.brev.utlysning.text", namn, format.datum(u.sistaDag())),
                    "/arbetslista");
        }
    }

    private String utlysningstext(Utlysning u, String namn) {
        StringBuilder ut =
                new StringBuilder(Textkalla.text("ansokan.dokument.utlysning", namn, u.utlysningstext(), u.sistaDag()));
        utlysningar
                .villkor(u.id())
                .forEach(v -> ut.append(v.nr()).append(". ").append(v.text()).append('\n'));
        return ut.toString();
    }

    public List<String> regioner(String nyckel) {
        return utlysningar.regionerAttFraga(omrade(nyckel));
    }

    public String foretradare(String region) {
        return Roll.REGIONFORETRADARE.grupp(region);
    }

    /** Midnight after the last day. */
    public Date sistaDag(String nyckel) {
        return borjan(utlysningar.kravSenaste(omrade(nyckel)).sistaDag().plusDays(1));
    }

    public Date paminnelsedag(String nyckel) {
        return borjan(paminnelsedag(utlysningar.kravSenaste(omrade(nyckel))));
    }

    /** Two weeks before the last day, or halfway when the whole time is shorter than that. */
    private LocalDate paminnelsedag(Utlysning u) {
        LocalDate idag = LocalDate.now(clock);
        LocalDate tidigast = idag.plusDays(Math.max(1, kalender.kalenderdagarMellan(idag, u.sistaDag()) / 2));
        LocalDate vald = u.sistaDag().minusDays(DAGAR_FORE_SISTA_DAG);
        return vald.isBefore(tidigast) ? tidigast : vald;
    }

    public void ingenAnsokan(String nyckel, String region) {
        utlysningar.ingetSvar(last(nyckel).kravOmrade(), region);
    }

    public void paminn(String nyckel, String region) {
        Objekt objekt = last(nyckel);
        Utlysning u = utlysningar.kravSenaste(objekt.kravOmrade());
        brev.tillGrupp(
                objekt.arende(),
                foretradare(region),
                Textkalla.text(
                        "ansokan.brev.paminnelse.amne",
                        omraden.hamta(objekt.kravOmrade()).namn()),
                Textkalla.text("ansokan.brev.paminnelse.text", format.datum(u.sistaDag())),
                "/arbetslista");
    }

    public void forlang(String nyckel) {
        OmradeId omrade = last(nyckel).kravOmrade();
        Utlysning u = utlysningar.kravSenaste(omrade);
        process.sistaDagFlyttad(omrade, u.sistaDag(), paminnelsedag(u));
    }

    /** Those of the newest utlysning that are to be judged. */
    public List<String> ansokningar(String nyckel) {
        Utlysning u = utlysningar.kravSenaste(omrade(nyckel));
        return ansokningar.iOmrade(u.omrade()).stream()
                .filter(a -> a.utlysning().equals(u.id()) && a.status().attBedoma())
                .map(a -> a.id().toString())
                .toList();
    }

    public void begarKomplettering(String nyckel, String ansokan) {
        Objekt objekt = last(nyckel);
        AnsokanId id = AnsokanId.av(ansokan);
        Ansokan a = ansokningar.hamta(id);
        ansokningar
                .senasteKomplettering(id)
                .filter(k -> ansokningar.skickasNu(id, k))
                .ifPresent(k -> {
                    handlingar.registrera(NyHandling.utgaende(
                                    objekt.arende(),
                                    ansokningar.regionnamn(a.region()),
                                    Textkalla.text("ansokan.handling.begaran", a.enhetsnamn()),
                                    LocalDate.now(clock))
                            .medOmrade(a.omrade())
                            .synligFor(Synlighet.enhet(foretradare(a.region())))
                            .medText(k.begaran()));
                    brev.tillGrupp(
                            objekt.arende(),
                            foretradare(a.region()),
                            Textkalla.text("ansokan.brev.begaran.amne", a.enhetsnamn()),
                            Textkalla.text("ansokan.brev.begaran.text", k.begaran(), format.datum(k.sistaDag())),
                            "/arbetslista");
                });
    }

    public String sokande(String ansokan) {
        return foretradare(ansokningar.hamta(AnsokanId.av(ansokan)).region());
    }

    /** Midnight after the last day to complete. */
    public Date kompletteringsdag(String ansokan) {
        return borjan(ansokningar
                .senasteKomplettering(AnsokanId.av(ansokan))
                .map(Komplettering::sistaDag)
                .orElseGet(() -> LocalDate.now(clock))
                .plusDays(1));
    }

    public void fullgod(String nyckel, String ansokan) {
        last(nyckel);
        ansokningar.satt(AnsokanId.av(ansokan), Ansokan.Status.FULLGOD);
    }

    public void inteFullgod(String nyckel, String ansokan) {
        last(nyckel);
        ansokningar.satt(AnsokanId.av(ansokan), Ansokan.Status.INTE_FULLGOD);
    }

    /** Compares the fullgoda with the units that are free, and closes the utlysning. */
    public String raknaFullgoda(String nyckel) {
        OmradeId omrade = last(nyckel).kravOmrade();
        int fullgoda = ansokningar.fullgoda(omrade).size();
        int lediga = ansokningar.ledigaEnheter(omrade);
        utlysningar.avsluta(utlysningar.kravSenaste(omrade).id());
        matningar.registrera(
                Matningar.FULLGODA_ANSOKNINGAR, omrade.varde(), LocalDate.now(clock), fullgoda, (long) lediga);
        if (fullgoda == 0) {
            return "inga";
        }
        return fullgoda < lediga ? "farre" : fullgoda == lediga ? "lika" : "fler";
    }

    public String noteraLika(String nyckel) {
        last(nyckel);
        return "beredning";
    }

    public String noteraFler(String nyckel) {
        last(nyckel);
        return "beredning";
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
