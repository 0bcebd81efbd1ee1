package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.kalender.Kalender;
import se.nhv.remissinstans.Instanser;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.test.B1Gang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Steggang;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

@Nhvtest
class RemissProcessTest {
    private static final List<String> TRE = List.of("region-12", "region-14", "samverkansregion-sodra");

    @Autowired
    ProcessEngine motor;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    KontoService konton;

    @Autowired
    ArendeService arenden;

    @Autowired
    UnderlagService underlag;

    @Autowired
    RemissService remisser;

    @Autowired
    YttrandeService yttranden;

    @Autowired
    Svarstid svarstid;

    @Autowired
    Remissutskick remissutskick;

    @Autowired
    Remissmatriser matriser;

    @Autowired
    Remissberedning beredning;

    @Autowired
    B1Gang b1;

    @Autowired
    UtskickService utskick;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Kalender kalender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Steggang gang;
    ArendeId id;

    @BeforeEach
    void oppna() {
        init(motor);
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        id = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        "Analys",
                        "Första",
                        List.of(new NyttUnderlag.Omrade(
                                null, "Området", "All vård", 2, List.of(NyttUnderlag.Lydelse.ny("Jour."))))),
                gang.person("utredare1"));
    }

    private ProcessInstance utskickad(List<String> instanser) {
        ProcessInstance process = gang.starta("remiss", id, Map.of("snabbspar", false));
        forbered(instanser);
        return process;
    }

    private void forbered(List<String> instanser) {
        gang.svara(
                id,
                "forberedRemiss",
                "utredare1",
                Map.of(
                        "sistaDag",
                        LocalDate.now(clock).plusDays(90).toString(),
                        "missiv",
                        "Yttra er gärna.",
                        "fragor",
                        List.of(Map.of("fraga", "Ska vården vara NHV?"), Map.of("fraga", "Är antalet rätt?")),
                        "instanser",
                        instanser));
        gang.kor(id, "skickaUt");
    }

    /** The newest link that was sent to the instans. */
    private String token(String instans) {
        String lank = utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals(instans + "@demo.invalid") && u.lank() != null)
                .map(Utskick::lank)
                .findFirst()
                .orElseThrow();
        return lank.substring("/yttrande/".length());
    }

    private static NyttYttrande yttrande(Stallningstagande helhet, String... aven) {
        return new NyttYttrande(
                "Prov",
                List.of(aven),
                false,
                null,
                Map.of(
                        1,
                        new Yttrande.Svar(helhet, null),
                        2,
                        new Yttrande.Svar(Stallningstagande.INGA_SYNPUNKTER, "Rätt.")),
                new NyttYttrande.Kontakt("Prov", "prov@demo.invalid"),
                NyttYttrande.Beslut.FATTAT,
                List.of());
    }

    private void sammanstall(String revideras) {
        gang.svara(
                id,
                "sammanstallSvar",
                "utredare1",
                Map.of(
                        "sammanfattning",
                        "De flesta är för.",
                        "underlagetRevideras",
                        revideras,
                        "revideras",
                        "Antalet."));
    }

    private void revidera(String igen) {
        gang.svara(
                id,
                "revideraUnderlag",
                "utredare1",
                Map.of(
                        "definition", "All vård, tydligare.",
                        "fleraOmraden", "nej",
                        "antalEnheter", 3,
                        "konsekvensanalys", "Analys.",
                        "synpunkter", List.of(Map.of("synpunkt", "För få.", "atgard", "Tre i stället för två.")),
                        "remitterasIgen", igen,
                        "remitterasSkal", "Stor ändring."));
    }

    private void b1(String tillstyrker) {
        b1.skrivUnder(id, tillstyrker.equals("ja"));
        gang.svara(id, "b1Yttrande", "b1-1", Map.of("lamnas", true));
    }

    private void taStallning(String vagen) {
        gang.svara(id, "taStallning", "utredare1", Map.of("vagenVidare", vagen, "skal", "Därför."));
    }

    @Test
    void allaSvararOchArendetGarTillBeslut() {
        ProcessInstance process = utskickad(TRE);
        yttranden.skicka(token("region-12"), yttrande(Stallningstagande.TILLSTYRKER, "samverkansregion-sodra"));
        yttranden.skicka(token("region-14"), yttrande(Stallningstagande.AVSTYRKER));
        sammanstall("nej");
        b1("ja");

        assertThat(matriser.andelTillstyrker(id)).isEqualTo(2.0 / 3);
        assertThat(beredning.stod(id)).hasValue("starkt");
        taStallning("beslut");
        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "forberedRemiss",
                        "skickaUt",
                        "besvarad",
                        "raknaRemissvar",
                        "sammanstallSvar",
                        "b1Yttrande",
                        "stodIRemissen",
                        "taStallning",
                        "slut")
                .hasNotPassed("noteraObesvarad", "revideraUnderlag", "laggNed");
        assertThat(underlag.senastFrysta(id)).isPresent();
    }

    @Test
    void paminnelseAnstandOchForlangningTarHanPunktForInstans() {
        ProcessInstance process = utskickad(TRE);
        var person = gang.person("utredare1");
        LocalDate sista = remisser.senaste(id).orElseThrow().sistaDag();

        gang.kor(id, "paminnelse");
        gang.kor(id, "paminnInstans");
        svarstid.anstand(id, "region-14", sista.plusDays(20), "Semester.", person);
        svarstid.forlang(id, sista.plusDays(10), "Många har bett om det.", person);

        List<Mottagare> mottagare =
                remisser.mottagare(remisser.senaste(id).orElseThrow().id());
        assertThat(mottagare)
                .extracting(m -> m.instans().kod() + " " + m.sistaDag())
                .containsExactly(
                        "region-12 " + sista.plusDays(10),
                        "region-14 " + sista.plusDays(20),
                        "samverkansregion-sodra " + sista.plusDays(10));
        assertThat(mottagare).extracting(Mottagare::ursprungligDag).containsOnly(sista);
        assertThat(remisser.anstand(remisser.senaste(id).orElseThrow().id()))
                .extracting(Anstand::beslutadAv)
                .containsOnly(person.id());
        assertThat(utskick.iArende(id))
                .filteredOn(u -> u.amne().startsWith("Påminnelse"))
                .hasSize(3);
        assertThat(handlingar.handlingar(id))
                .extracting(Handling::rubrik)
                .containsOnlyOnce("Beslut om anstånd till " + sista.plusDays(20))
                .containsOnlyOnce("Beslut om förlängd remisstid till " + sista.plusDays(10));
        assertThatThrownBy(() -> svarstid.anstand(id, "region-14", sista, "Nej.", person))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> svarstid.forlang(id, sista.plusDays(50), "Nej.", gang.person("region-12")))
                .isInstanceOf(Nekad.class);
        gang.kor(id, "remisstidenSlut");
        BpmnAwareTests.assertThat(process)
                .isWaitingAt("sammanstallSvar")
                .hasPassed("paminnInstans", "sattNySistaDag", "noteraObesvarad");
        assertThatThrownBy(() -> svarstid.anstand(id, "region-14", sista.plusDays(60), "Sent.", person))
                .isInstanceOf(Inaktuell.class);
    }

    @Test
    void paminnelserKommerForePaOchEfterSistaDagen() {
        utskickad(List.of("region-12"));
        LocalDate sista = remisser.senaste(id).orElseThrow().sistaDag();
        List<LocalDate> dagar = new ArrayList<>();
        for (int nr = 0; nr < 3; nr++) {
            dagar.add(
                    kalender.dag(gang.jobb(id, "paminnelse").get(0).getDuedate().toInstant()));
            gang.kor(id, "paminnelse");
            jdbc.sql("UPDATE remissmottagare SET senast_pamind = NULL WHERE remiss = :r")
                    .param("r", remisser.senaste(id).orElseThrow().id().varde())
                    .update();
            gang.kor(id, "paminnInstans");
        }
        assertThat(dagar)
                .containsExactly(kalender.plusArbetsdagar(sista, -10), kalender.plusArbetsdagar(sista, -3), sista);
        gang.kor(id, "remisstidenSlut");

        assertThat(utskick.iArende(id))
                .extracting(Utskick::amne)
                .filteredOn(a -> a.startsWith("Påminnelse"))
                .hasSize(3);
        assertThat(utskick.iArende(id))
                .extracting(Utskick::amne)
                .filteredOn(a -> a.startsWith("Svar saknas"))
                .hasSize(1);
        yttranden.skicka(token("region-12"), yttrande(Stallningstagande.TILLSTYRKER));
        assertThat(matriser.senaste(id).orElseThrow().svarat()).isEqualTo(1);
    }

    @Test
    void ettSentYttrandeRegistrerasSomSentOchRaknasMenStorInteProcessen() {
        utskickad(TRE);
        gang.kor(id, "remisstidenSlut");
        sammanstall("nej");

        YttrandeService.Kvittens kvittens =
                yttranden.skicka(token("region-12"), yttrande(Stallningstagande.TILLSTYRKER_DELVIS));

        assertThat(kvittens.sent()).isTrue();
        Remissmatris matris = matriser.senaste(id).orElseThrow();
        assertThat(matris.svarat()).isEqualTo(1);
        assertThat(matris.rader()).filteredOn(Remissmatris.Rad::sent).hasSize(1);
        assertThat(gang.enda(id, "b1Yttrande")).isNotNull();
    }

    @Test
    void underlagetRemitterasIgenOchRevideras() {
        ProcessInstance process = utskickad(List.of("region-12"));
        yttranden.skicka(token("region-12"), yttrande(Stallningstagande.AVSTYRKER));
        sammanstall("ja");
        revidera("ja");
        forbered(List.of("region-14"));
        yttranden.skicka(token("region-14"), yttrande(Stallningstagande.AVSTYRKER));
        sammanstall("nej");
        b1("nej");
        assertThat(beredning.stod(id)).hasValue("svagt");
        taStallning("revidera");
        revidera("nej");
        b1("ja");
        taStallning("laggNed");

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "revideraUnderlag",
                        "forberedRemiss",
                        "skickaUt",
                        "sammanstallSvar",
                        "b1Yttrande",
                        "taStallning",
                        "revideraUnderlag",
                        "b1Yttrande",
                        "taStallning",
                        "laggNed",
                        "nedlagt");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVBRUTEN);
        assertThat(underlag.versioner(id)).hasSize(3);
        assertThat(remisser.senaste(id)).map(Remiss::varv).hasValue(2);
    }

    @Test
    void paSnabbsparetGarDetRaktTillB1() {
        ProcessInstance process = gang.starta("remiss", id, Map.of("snabbspar", true));
        b1("ja");

        assertThat(matriser.andelTillstyrker(id)).isEqualTo(-1);
        taStallning("beslut");
        BpmnAwareTests.assertThat(process).isEnded().hasNotPassed("forberedRemiss", "skickaUt", "sammanstallSvar");
    }

    @Test
    void ingenSvararTvaGangerOchEnAterkalladLankFungerarInte() {
        utskickad(TRE);
        String token = token("region-12");
        yttranden.skicka(token, yttrande(Stallningstagande.TILLSTYRKER));

        assertThatThrownBy(() -> yttranden.skicka(token, yttrande(Stallningstagande.AVSTYRKER)))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(
                        () -> yttranden.skicka(token("region-14"), yttrande(Stallningstagande.AVSTYRKER, "region-12")))
                .isInstanceOf(Inaktuell.class);
        remissutskick.aterkallaLank(id, "region-14", java.util.UUID.randomUUID());
        assertThatThrownBy(() -> yttranden.oppna(token("region-14"))).isInstanceOf(Saknas.class);
        assertThatThrownBy(() -> yttranden.oppna("A".repeat(22))).isInstanceOf(Saknas.class);
        assertThat(matriser.senaste(id).orElseThrow().stoder()).isEqualTo(1);
    }

    @Test
    void tjugoInstanserSvararSamtidigtOchIngenFastnar() throws Exception {
        List<String> tjugo = remisserbara(20);
        utskickad(tjugo);
        List<String> token = tjugo.stream().map(this::token).toList();
        List<Throwable> fel = Collections.synchronizedList(new ArrayList<>());
        List<Thread> tradar = token.stream()
                .map(t -> new Thread(() -> {
                    try {
                        yttranden.skicka(t, yttrande(Stallningstagande.TILLSTYRKER));
                    } catch (RuntimeException e) {
                        fel.add(e);
                    }
                }))
                .toList();
        tradar.forEach(Thread::start);
        for (Thread t : tradar) {
            t.join();
        }

        assertThat(fel).isEmpty();
        assertThat(matriser.senaste(id).orElseThrow().stoder()).isEqualTo(20);
        assertThat(gang.enda(id, "sammanstallSvar")).isNotNull();
    }

    @Autowired
    Instanser instanser;

    private List<String> remisserbara(int antal) {
        return instanser.alla().stream().map(Remissinstans::kod).limit(antal).toList();
    }
}
