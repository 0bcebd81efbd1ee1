package se.nhv.test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanId;
import se.nhv.ansokan.AnsokanService;
import se.nhv.ansokan.NyAnsokan;
import se.nhv.ansokan.NyUtlysning;
import se.nhv.ansokan.UtlysningService;
import se.nhv.ansokan.Utlysningsvillkor;
import se.nhv.ansokan.Villkorssvar;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Vag;
import se.nhv.kalender.NhvClock;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.uppfoljning.NyttTillstand;
import se.nhv.uppfoljning.TillstandId;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsvillkor;

/** Puts a tillståndsområde where a test of one of its steps begins, and fires its jobs by the model's names. */
@Component
public class Omradesgang {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final ProcessEngine motor;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final UtlysningService utlysningar;
    private final AnsokanService ansokningar;
    private final TillstandService tillstand;
    private final Sammantradesdagar dagar;
    private final Resa resa;
    private final TransactionTemplate transaktion;
    private final NhvClock clock;

    Omradesgang(
            ProcessEngine motor,
            ArendeService arenden,
            OmradeService omraden,
            UtlysningService utlysningar,
            AnsokanService ansokningar,
            TillstandService tillstand,
            Sammantradesdagar dagar,
            Resa resa,
            TransactionTemplate transaktion,
            NhvClock clock) {
        this.motor = motor;
        this.arenden = arenden;
        this.omraden = omraden;
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.tillstand = tillstand;
        this.dagar = dagar;
        this.resa = resa;
        this.transaktion = transaktion;
        this.clock = clock;
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }

    /** A number no other test in this run gets. */
    public static int nummer() {
        return NUMMER.incrementAndGet();
    }

    /** A tillståndsområde in an ärende of its own. */
    public OmradeId nytt(int enheter) {
        ArendeId arende = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        arenden.oppna(arende, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        return omraden.nytt(arende, "Provvård " + arende, "Vård som prövas.", enheter, idag(), "prov", false);
    }

    /** One more in the same ärende. */
    public OmradeId ettTill(OmradeId forsta) {
        String namn = "Provvård " + nummer() + " bredvid " + forsta;
        return omraden.nytt(arende(forsta), namn, "Annan vård som prövas.", 1, idag(), "prov", false);
    }

    public ArendeId arende(OmradeId omrade) {
        return omraden.hamta(omrade).arende();
    }

    public ProcessInstance starta(String modell, OmradeId omrade) {
        return motor.getRuntimeService().startProcessInstanceByKey(modell, omrade.toString());
    }

    /** Fires the jobs that wait at this activity, whatever their day. */
    public void fira(OmradeId omrade, String aktivitet) {
        List<Job> jobb = jobb(omrade, aktivitet);
        if (jobb.isEmpty()) {
            throw new AssertionError("no job waits at " + aktivitet);
        }
        ManagementService management = motor.getManagementService();
        jobb.forEach(j -> management.executeJob(j.getId()));
    }

    public List<Job> jobb(OmradeId omrade, String aktivitet) {
        return motor
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(omrade.toString())
                .list()
                .stream()
                .flatMap(p -> motor
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(p.getId())
                        .activityId(aktivitet)
                        .list()
                        .stream())
                .toList();
    }

    public List<Uppgift> oppna(OmradeId omrade, String nyckel) {
        return resa.oppna(arende(omrade), nyckel).stream()
                .filter(u -> omrade.equals(u.omrade()))
                .toList();
    }

    /** Answers every open task of that name; nothing that was put off is run. */
    public void svara(OmradeId omrade, String nyckel, Map<String, ?> svar) {
        List<Uppgift> oppna = oppna(omrade, nyckel);
        if (oppna.isEmpty()) {
            throw new AssertionError("no open task " + nyckel + "; open are " + resa.allaOppna(arende(omrade)));
        }
        oppna.forEach(u -> resa.svara(u, svar));
    }

    /** Answers the one of several that stands for this. */
    public void svara(OmradeId omrade, String nyckel, String lokal, String varde, Map<String, ?> svar) {
        Uppgift uppgift = oppna(omrade, nyckel).stream()
                .filter(u -> u.lokal(lokal).filter(varde::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + nyckel + " for " + varde));
        resa.svara(uppgift, svar);
    }

    /** Fullgoda ansökningar of these regions, by the doors. */
    public List<AnsokanId> fullgoda(OmradeId omrade, String... regioner) {
        return i(() -> {
            utlysningar.besluta(
                    arende(omrade),
                    omrade,
                    new NyUtlysning(
                            idag().plusDays(30),
                            "Utlysning.",
                            List.of(new Utlysningsvillkor(
                                    1, Utlysningsvillkor.Sort.SPECIFIKT, null, "Provvillkor.", UUID.randomUUID())),
                            List.of()),
                    DemoKonton.id("utredare1"));
            return Arrays.stream(regioner)
                    .map(region -> {
                        AnsokanId id = ansokningar.lamna(
                                omrade, region, ansokan("Sjukhus " + region), DemoKonton.id("region-" + region));
                        ansokningar.satt(id, Ansokan.Status.FULLGOD);
                        return id;
                    })
                    .toList();
        });
    }

    public NyAnsokan ansokan(String sjukhus) {
        return new NyAnsokan(
                sjukhus,
                null,
                idag().plusDays(1),
                List.of(new NyAnsokan.Redovisning(1, Villkorssvar.Uppfyller.JA, "Så här.")),
                "Det går bra.",
                "Det går an.",
                "Kontakt",
                "kontakt@example.se",
                List.of());
    }

    /** With one generellt and one specifikt villkor, each a row of its own. */
    public TillstandId tillstandMedVillkor(String region) {
        OmradeId omrade = nytt(1);
        String sjukhus = "Sjukhus " + region;
        List<Tillstandsvillkor> villkor = List.of(
                new Tillstandsvillkor(
                        UUID.randomUUID(), Tillstandsvillkor.Sort.GENERELLT, "4 kap. Enheten ska forska."),
                new Tillstandsvillkor(UUID.randomUUID(), Tillstandsvillkor.Sort.SPECIFIKT, "Jour alla dagar."));
        return i(() -> tillstand.bevilja(
                new NyttTillstand(
                        arende(omrade),
                        omrade,
                        region,
                        NyttTillstand.enhetskod(region, sjukhus),
                        sjukhus,
                        idag().minusDays(40),
                        null,
                        "1. 4 kap. Enheten ska forska.\n2. Jour alla dagar.",
                        "prov"),
                villkor));
    }

    public TillstandId tillstand(OmradeId omrade, String region, LocalDate start) {
        String sjukhus = "Sjukhus " + region;
        return i(() -> tillstand.bevilja(new NyttTillstand(
                arende(omrade),
                omrade,
                region,
                NyttTillstand.enhetskod(region, sjukhus),
                sjukhus,
                start,
                null,
                "Provvillkor.",
                "prov")));
    }

    /** The nämnd meets today. */
    public void sammantradeIdag() {
        dagar.laggTillPahittad(idag());
    }

    /** What a sekreterare records when six ledamöter and the ordförande decided. */
    public Map<String, Object> protokoll(String utfall) {
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("sammantradesdag", idag().toString());
        svar.put("namndensUtfall", utfall);
        svar.put("narvarande", beslutande());
        svar.put("rosting", "acklamation");
        svar.put("reservation", "nej");
        svar.put("extraUtlysning", "nej");
        return svar;
    }

    public static List<String> beslutande() {
        return List.of(
                DemoKonton.id("ordforande1").toString(),
                DemoKonton.id("ledamot-sodra").toString(),
                DemoKonton.id("ledamot-vastra").toString(),
                DemoKonton.id("ledamot-norra").toString());
    }

    public <T> T i(Supplier<T> arbete) {
        return Objects.requireNonNull(transaktion.execute(status -> arbete.get()));
    }

    public void i(Runnable arbete) {
        transaktion.executeWithoutResult(status -> arbete.run());
    }
}
