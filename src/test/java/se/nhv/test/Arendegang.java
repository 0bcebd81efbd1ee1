package se.nhv.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.PausService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.kalender.NhvClock;
import se.nhv.kalender.Sammantradesdagar;

/** Takes whole cases through the arbetsprocess, each tillståndsområde for itself, to where a test wants to turn. */
@Component
public class Arendegang {
    /** Answered by time: nobody has to for the case to go on. */
    private static final Set<String> VANTAR = Set.of("besvaraEnkat", "anmalJav");

    private static final int DAGAR_TILL_SAMMANTRADE = 3;
    private static final int DAGAR_TILL_START = 30;

    private final ProcessEngine motor;
    private final Resa resa;
    private final UppgiftService uppgifter;
    private final ForslagService forslag;
    private final OmradeService omraden;
    private final Sammantradesdagar sammantraden;
    private final PausService pauser;
    private final NhvClock clock;

    Arendegang(
            ProcessEngine motor,
            Resa resa,
            UppgiftService uppgifter,
            ForslagService forslag,
            OmradeService omraden,
            Sammantradesdagar sammantraden,
            PausService pauser,
            NhvClock clock) {
        this.motor = motor;
        this.resa = resa;
        this.uppgifter = uppgifter;
        this.forslag = forslag;
        this.omraden = omraden;
        this.sammantraden = sammantraden;
        this.pauser = pauser;
        this.clock = clock;
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }

    public RakaVagen rakt() {
        return RakaVagen.fran(idag());
    }

    /** A förslag from an NPO, waiting to be judged. */
    public ArendeId foreslaget(String namn) {
        return forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        namn + " " + Omradesgang.nummer(),
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
    }

    /** By snabbspår to the utlysning of one tillståndsområde for each number of units. */
    public List<OmradeId> beslutade(int... enheter) {
        ArendeId id = foreslaget("Snabbspårets vård");
        RakaVagen vag = rakt().men("bedomForslag", Map.of("valet", "snabbspar"))
                .men("sammanstallOverenskommelse", overenskommelse(enheter));
        tills(id, "utlys", vag);
        return omraden.iArende(id).stream().map(Tillstandsomrade::id).toList();
    }

    private static Map<String, ?> overenskommelse(int... enheter) {
        if (enheter.length == 1) {
            return Map.of("fleraOmraden", "nej", "antalEnheter", String.valueOf(enheter[0]));
        }
        return Map.of(
                "fleraOmraden",
                "ja",
                "omraden",
                IntStream.range(0, enheter.length)
                        .mapToObj(i ->
                                Map.of("namn", "Område " + (i + 1), "definition", "Vård.", "antalEnheter", enheter[i]))
                        .toList());
    }

    /** From the utlysning to the nämnd's meeting; these regions apply, all the others abstain. */
    public void tillNamnden(OmradeId omrade, String... regioner) {
        tills(omrade, "ansok", rakt());
        ansok(omrade, regioner);
        tills(omrade, "protokollforBeslut", rakt().men("gemensamtYttrande", fordelning(omrade, regioner.length)));
    }

    /** The first so many of the applicants should have a tillstånd, as many as there are units. */
    private Map<String, ?> fordelning(OmradeId omrade, int sokande) {
        int enheter = omraden.hamta(omrade).antalEnheter();
        return Map.of(
                "fordelning",
                IntStream.range(0, sokande)
                        .mapToObj(i -> Map.of("forslag", i < enheter ? "ja" : "nej", "motivering", "Bäst så."))
                        .toList(),
                "enigt",
                "ja");
    }

    public void ansok(OmradeId omrade, String... regioner) {
        List<String> sokande = Arrays.asList(regioner);
        for (Uppgift u : oppna(omrade, "ansok")) {
            String region = u.kravLokal("region");
            resa.svara(
                    u,
                    sokande.contains(region)
                            ? Map.of("stallning", "ansoker", "sjukhus", sjukhus(region))
                            : Map.of("stallning", "avstar"));
        }
        resa.fram(1);
    }

    public static String sjukhus(String region) {
        return "Sjukhus " + region;
    }

    /** The nämnd decides so, the protokoll is approved and sent. */
    public void besluta(OmradeId omrade, Map<String, ?> protokoll) {
        tills(omrade, "protokollforBeslut", rakt());
        oppna(omrade, "protokollforBeslut").forEach(u -> resa.svara(u, protokoll));
        resa.fram(1);
        oppna(omrade, "justeraProtokoll").forEach(u -> resa.svara(u, Map.of("stammer", true)));
        resa.kor();
    }

    /** What the sekreterare writes when these regions get a tillstånd, some weeks after the meeting. */
    public Map<String, Object> tillstand(String utfall, String... regioner) {
        Map<String, Object> svar = protokoll(utfall);
        List<Map<String, Object>> rader = new ArrayList<>();
        for (String region : regioner) {
            rader.add(Map.of(
                    "region",
                    region,
                    "tillstandsenhet",
                    sjukhus(region),
                    "startdag",
                    idag().plusDays(DAGAR_TILL_START).toString()));
        }
        svar.put("tillstand", rader);
        svar.put("villkor", List.of(Map.of("villkor", "Enheten ska forska.")));
        return svar;
    }

    public Map<String, Object> protokoll(String utfall) {
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("namndensUtfall", utfall);
        svar.put("narvarande", Omradesgang.beslutande());
        svar.put("rosting", "acklamation");
        svar.put("reservation", "nej");
        svar.put("extraUtlysning", "nej");
        return svar;
    }

    /** It stands still for so many days, and goes on. */
    public void pausa(Objekt objekt, long dagar) {
        KontoId utredare = resa.som("utredare1").id();
        pauser.pausa(objekt, "Avvaktar en utredning.", utredare);
        resa.fram(Math.toIntExact(dagar));
        pauser.ateruppta(objekt, utredare);
        resa.kor();
    }

    public List<Uppgift> oppna(OmradeId omrade, String nyckel) {
        return oppna(omrade).stream().filter(u -> u.nyckel().equals(nyckel)).toList();
    }

    public void svara(OmradeId omrade, String nyckel, Map<String, ?> svar) {
        List<Uppgift> oppna = oppna(omrade, nyckel);
        if (oppna.isEmpty()) {
            throw new AssertionError("no open task " + nyckel + "; open are " + nycklar(oppna(omrade)));
        }
        oppna.forEach(u -> resa.svara(u, svar));
        resa.kor();
    }

    /** Goes on in this tillståndsområde alone until a task of that name is open. */
    public void tills(OmradeId omrade, String mal, RakaVagen vag) {
        tills(() -> oppna(omrade), nu -> nycklar(nu).contains(mal), mal, vag);
    }

    /** Goes on in the whole case until a task of that name is open. */
    public void tills(ArendeId arende, String mal, RakaVagen vag) {
        tills(() -> uppgifter.iArende(arende), nu -> nycklar(nu).contains(mal), mal, vag);
    }

    /** Goes on until the arbetsprocess has ended. */
    public void tillSlutet(ArendeId arende, RakaVagen vag) {
        tills(
                () -> uppgifter.iArende(arende),
                nu -> processer("arbetsprocess", arende.toString()).isEmpty(),
                "the end",
                vag);
    }

    /** Every round is a day, so that each step has days of its own; long waits are taken in longer strides. */
    private void tills(Supplier<List<Uppgift>> oppna, Predicate<List<Uppgift>> framme, String mal, RakaVagen vag) {
        for (int varv = 0; varv < 400; varv++) {
            resa.kor();
            List<Uppgift> nu = oppna.get();
            if (framme.test(nu)) {
                return;
            }
            namndenSammantrader();
            List<Uppgift> attSvara =
                    nu.stream().filter(u -> !VANTAR.contains(u.nyckel())).toList();
            attSvara.forEach(u -> resa.svara(u, vag.svar().getOrDefault(u.nyckel(), Map.of())));
            resa.fram(attSvara.isEmpty() && !nycklar(nu).contains("anmalJav") ? 15 : 1);
        }
        throw new AssertionError("never came to " + mal + "; open are " + nycklar(oppna.get()));
    }

    private void namndenSammantrader() {
        LocalDate snart = idag().plusDays(DAGAR_TILL_SAMMANTRADE);
        if (sammantraden
                .nasta(idag().plusDays(1))
                .filter(s -> !s.dag().isAfter(snart))
                .isEmpty()) {
            sammantraden.laggTillPahittad(snart);
        }
    }

    private List<Uppgift> oppna(OmradeId omrade) {
        return uppgifter.iArende(arende(omrade)).stream()
                .filter(u -> omrade.equals(u.omrade()))
                .toList();
    }

    private static List<String> nycklar(List<Uppgift> oppna) {
        return oppna.stream().map(Uppgift::nyckel).distinct().toList();
    }

    public ArendeId arende(OmradeId omrade) {
        return omraden.hamta(omrade).arende();
    }

    /** The case's arbetsprocess, which has to be running when it is asked for. */
    public ProcessInstance arbetsprocess(ArendeId arende) {
        return process("arbetsprocess", arende.toString());
    }

    public ProcessInstance arbetsprocess(OmradeId omrade) {
        return arbetsprocess(arende(omrade));
    }

    /** The running process of this model about the tillståndsområde. */
    public ProcessInstance process(String modell, OmradeId omrade) {
        return process(modell, omrade.toString());
    }

    private ProcessInstance process(String modell, String nyckel) {
        return processer(modell, nyckel).get(0);
    }

    private List<ProcessInstance> processer(String modell, String nyckel) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(modell)
                .processInstanceBusinessKey(nyckel)
                .list();
    }

    /** Which steps run for the tillståndsområde, by model. */
    public List<String> loper(OmradeId omrade) {
        return Stream.of("beslut", "ansokan", "beredning", "namnd", "uppfoljning")
                .filter(modell -> !processer(modell, omrade.toString()).isEmpty())
                .toList();
    }
}
