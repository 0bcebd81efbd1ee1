package se.nhv.namnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanId;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.beredning.BeredningService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.uppfoljning.Matningar;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandId;
import se.nhv.uppfoljning.TillstandService;

@Nhvtest
class NamndProcessTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    SammantradeService sammantraden;

    @Autowired
    NamndbeslutService beslut;

    @Autowired
    BeredningService beredningar;

    @Autowired
    AnsokanService ansokningar;

    @Autowired
    TillstandService tillstand;

    @Autowired
    OmradeService omraden;

    @Autowired
    Matningar matningar;

    OmradeId omrade;
    ProcessInstance process;
    List<AnsokanId> sokande;

    @BeforeEach
    void borja() {
        init(motor);
        gang.sammantradeIdag();
        omrade = gang.nytt(2);
        sokande = gang.fullgoda(omrade, "12", "14", "01");
        process = gang.starta("namnd", omrade);
    }

    private void sattUpp() {
        gang.svara(
                omrade,
                "sattUppPaForedragningslistan",
                Map.of(
                        "sammantradesdag", gang.idag().toString(),
                        "punkt", Omradesgang.nummer(),
                        "rubrik", "Tillstånd",
                        "forslagTillBeslut", "Nämnden ger tillstånd.",
                        "foredragande", "Föredragande 1 (demo)",
                        "sekretess", "nej"));
        gang.fira(omrade, "skickaKallelse");
    }

    private void tillSammantradet() {
        sattUpp();
        gang.fira(omrade, "sammantradetBorjar");
    }

    private Map<String, Object> tillstandTill(String utfall, String... regioner) {
        Map<String, Object> svar = gang.protokoll(utfall);
        List<Map<String, Object>> rader = new ArrayList<>();
        for (String region : regioner) {
            rader.add(Map.of(
                    "region",
                    region,
                    "tillstandsenhet",
                    "Sjukhus " + region,
                    "startdag",
                    gang.idag().plusDays(30)));
        }
        svar.put("tillstand", rader);
        svar.put("villkor", List.of(Map.of("villkor", "Enheten ska forska.")));
        return svar;
    }

    private void justeraOchExpediera() {
        gang.svara(
                omrade,
                "justeraProtokoll",
                Map.of(
                        "justerare", DemoKonton.id("ledamot-norra").toString(),
                        "justeringsdag", gang.idag().toString(),
                        "stammer", true));
        gang.fira(omrade, "expediera");
    }

    private Map<String, Object> om(String utfall, TillstandId id) {
        Map<String, Object> svar = gang.protokoll(utfall);
        svar.put("berordaTillstand", List.of(id.toString()));
        svar.put("galler", gang.idag().toString());
        return svar;
    }

    @Test
    void tillstandStarIRegistretNarParagrafenArJusteradOchExpedierad() {
        sattUpp();
        gang.svara(omrade, "anmalJav", Map.of("jav", "nej", "narvaro", "ja"));
        gang.svara(omrade, "protokollforBeslut", tillstandTill("tillstand", "12", "14"));
        justeraOchExpediera();

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "sattUppPaForedragningslistan",
                        "skickaKallelse",
                        "anmalJav",
                        "protokollforBeslut",
                        "registreraTillstand",
                        "justeraProtokoll",
                        "expediera")
                .hasNotPassed("bordlagg", "aterremittera", "avsla");
        assertThat(tillstand.iOmrade(omrade)).extracting(Tillstand::region).containsExactlyInAnyOrder("12", "14");
        assertThat(ansokningar.hamta(sokande.get(2)).status()).isEqualTo(Ansokan.Status.AVSLAGEN);
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.TILLSTAND);
        Namndbeslut b = beslut.kravSenaste(omrade);
        assertThat(b.expedierad()).isNotNull();
        assertThat(b.justeradSha256()).isEqualTo(Protokollstext.sha256(String.valueOf(b.justeradText())));
        assertThat(b.justeradText()).contains("§ " + b.paragraf(), "Enheten ska forska.");
        assertThat(matningar.om(omrade.varde())).anySatisfy(m -> {
            assertThat(m.matt()).isEqualTo(Matningar.NAMNDBESLUT_FORSTA_MOTET);
            assertThat(m.taljare()).isEqualTo(1);
        });
    }

    @Test
    void bordlaggningJusterasOchExpedierasInnanArendetVantarPaNastaSammantrade() {
        tillSammantradet();
        gang.svara(omrade, "protokollforBeslut", gang.protokoll("bordlaggning"));
        assertThat(gang.oppna(omrade, "sattUppPaForedragningslistan")).isEmpty();
        assertThat(gang.oppna(omrade, "justeraProtokoll")).hasSize(1);
        justeraOchExpediera();
        Namndbeslut bordlagt = beslut.kravSenaste(omrade);
        assertThat(bordlagt.utfall()).isEqualTo(Utfall.BORDLAGGNING);
        assertThat(bordlagt.justeradText()).contains("§ " + bordlagt.paragraf(), "bordlägger");
        assertThat(bordlagt.expedierad()).isNotNull();
        assertThat(ansokningar.hamta(sokande.get(0)).status()).isEqualTo(Ansokan.Status.FULLGOD);
        tillSammantradet();
        gang.svara(omrade, "protokollforBeslut", tillstandTill("farre", "12"));
        justeraOchExpediera();

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "protokollforBeslut",
                        "raknaForstaMotet",
                        "bordlagg",
                        "justeraProtokoll",
                        "expediera",
                        "arArendetBordlagt",
                        "sattUppPaForedragningslistan",
                        "protokollforBeslut",
                        "raknaForstaMotet",
                        "registreraFarreTillstand",
                        "justeraProtokoll",
                        "expediera",
                        "arArendetBordlagt",
                        "stegetSlutar");
        assertThat(tillstand.gallande(omrade)).hasSize(1);
        assertThat(beslut.iOmrade(omrade))
                .extracting(Namndbeslut::paragraf)
                .containsExactly(bordlagt.paragraf() + 1, bordlagt.paragraf());
        assertThat(matningar.om(omrade.varde()))
                .filteredOn(m -> m.matt().equals(Matningar.NAMNDBESLUT_FORSTA_MOTET))
                .singleElement()
                .satisfies(m -> assertThat(m.taljare()).isZero());
    }

    @Test
    void aterremissOppnarEnNyOmgangIBeredningen() {
        tillSammantradet();
        Map<String, Object> svar = gang.protokoll("aterremiss");
        svar.put("skal", "Mer om akutsjukvården.");
        gang.svara(omrade, "protokollforBeslut", svar);
        justeraOchExpediera();

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("aterremittera");
        assertThat(beredningar.senaste(omrade).orElseThrow().aterremissSkal()).isEqualTo("Mer om akutsjukvården.");
    }

    @Test
    void avslagUtanExtraUtlysningLamnarOmradetUtanTillstand() {
        tillSammantradet();
        gang.svara(omrade, "protokollforBeslut", gang.protokoll("avslag"));
        justeraOchExpediera();

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("avsla");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.UTAN_TILLSTAND);
        assertThat(ansokningar.fullgoda(omrade)).isEmpty();
    }

    @Test
    void andradeVillkorBlirEnNyVersionOchAterkallelseAvslutar() {
        TillstandId id = gang.tillstand(omrade, "12", gang.idag());
        tillSammantradet();
        Map<String, Object> svar = om("andradeVillkor", id);
        svar.put("villkor", List.of(Map.of("villkor", "Nytt villkor.")));
        gang.svara(omrade, "protokollforBeslut", svar);
        justeraOchExpediera();
        BpmnAwareTests.assertThat(process).isEnded().hasPassed("andraVillkor");
        assertThat(tillstand.hamta(id).villkorsversion()).isEqualTo(2);

        ProcessInstance andra = gang.starta("namnd", omrade);
        tillSammantradet();
        Map<String, Object> aterkallelse = om("aterkallelse", id);
        aterkallelse.put("aterkallelsegrund", "egenBegaran");
        gang.svara(omrade, "protokollforBeslut", aterkallelse);
        justeraOchExpediera();
        BpmnAwareTests.assertThat(andra).isEnded().hasPassed("aterkalla");
        assertThat(tillstand.hamta(id).upphort(gang.idag())).isTrue();
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.AVSLUTAT);
    }

    @Test
    void beslutSomMotsagerSigSjalvaAvvisas() {
        tillSammantradet();
        avvisas("narvarande", med("narvarande", Omradesgang.beslutande().subList(0, 3)), "inte beslutför");
        avvisas(
                "sammantradesdag",
                med("sammantradesdag", gang.idag().minusDays(1).toString()),
                "sammanträdet");
        avvisas("paragraf", med("paragraf", 998), "Nästa paragraf");
        avvisas("skal", med("skal", "Skälen är XX."), "inte är ifylld");
        avvisas("tillstand", tillstandTill("tillstand", "12", "14", "01"), "plats för 2");
        avvisas("tillstand", tillstandTill("tillstand", "12", "25"), "ingen fullgod ansökan");
        avvisas("namndensUtfall", tillstandTill("tillstand", "12"), "färre");
        avvisas("namndensUtfall", tillstandTill("farre", "12", "14"), "lika många");
        assertThat(gang.oppna(omrade, "protokollforBeslut")).hasSize(1);
    }

    private Map<String, Object> med(String nyckel, Object varde) {
        Map<String, Object> svar = new HashMap<>(tillstandTill("tillstand", "12", "14"));
        svar.put(nyckel, varde);
        return svar;
    }

    private void avvisas(String falt, Map<String, Object> svar, String mening) {
        assertThatThrownBy(() -> gang.svara(omrade, "protokollforBeslut", svar))
                .isInstanceOfSatisfying(Avvisad.class, a -> assertThat(a.falt()).contains(falt))
                .hasMessageContaining(mening);
    }

    @Test
    void denSomArJavigFarInteBeslutaOchEgenRegionVackerFragan() {
        sattUpp();
        KontoId sodra = DemoKonton.id("ledamot-sodra");
        assertThat(sammantraden.egenRegionSoker(omrade, sodra, gang.idag())).isTrue();
        assertThat(sammantraden.egenRegionSoker(omrade, DemoKonton.id("ledamot-norra"), gang.idag()))
                .isFalse();
        gang.svara(
                omrade,
                "anmalJav",
                "deltagare",
                sodra.toString(),
                Map.of("jav", "ja", "omstandighet", "Anställd hos en sökande.", "narvaro", "nej"));
        gang.fira(omrade, "sammantradetBorjar");

        avvisas("narvarande", tillstandTill("tillstand", "12", "14"), "jävig");
    }

    @Test
    void ledamotOchErsattareForSammaRegionKanInteBadaBesluta() {
        tillSammantradet();
        List<String> bada = new ArrayList<>(Omradesgang.beslutande());
        bada.add(DemoKonton.id("ersattare-norra").toString());

        avvisas("narvarande", med("narvarande", bada), "samma samverkansregion");
    }

    @Test
    void denSomDeltogKanReserveraSigTillsParagrafenArJusterad() {
        tillSammantradet();
        gang.svara(omrade, "protokollforBeslut", tillstandTill("tillstand", "12", "14"));
        BeslutId id = beslut.kravSenaste(omrade).id();

        beslut.reservera(
                SammantradeId.den(gang.idag()), id, "Jag hade hellre sett Stockholm.", resa.som("ledamot-norra"));
        assertThatThrownBy(() -> beslut.reservera(
                        SammantradeId.den(gang.idag()), id, "Jag också.", resa.som("ledamot-sydostra")))
                .isInstanceOf(Nekad.class);
        justeraOchExpediera();
        assertThat(beslut.hamta(id).justeradText()).contains("Jag hade hellre sett Stockholm.");
        assertThatThrownBy(() ->
                        beslut.reservera(SammantradeId.den(gang.idag()), id, "För sent.", resa.som("ledamot-vastra")))
                .isInstanceOf(Inaktuell.class);
    }

    /** Two meetings that record at the same moment must neither share a paragraf nor leave one out. */
    @Test
    void paragraferFarVarkenHalEllerDubblettNarFleraSkriverSamtidigt() throws Exception {
        int ar = gang.idag().getYear();
        int forsta = beslut.nastaParagraf(ar);
        List<OmradeId> flera = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            OmradeId annat = gang.nytt(1);
            gang.fullgoda(annat, "12");
            gang.i(() -> sammantraden.sattUpp(
                    gang.arende(annat),
                    annat,
                    new NyPunkt(gang.idag(), 500 + Omradesgang.nummer(), "Prov", "Bifall.", "F1", null),
                    DemoKonton.id("namndsekreterare1")));
            flera.add(annat);
        }
        ExecutorService trad = Executors.newFixedThreadPool(6);
        List<Future<?>> klara = new ArrayList<>();
        flera.forEach(o -> klara.add(trad.submit(() -> skrivTillsDetGar(o))));
        for (Future<?> f : klara) {
            f.get(60, TimeUnit.SECONDS);
        }
        trad.shutdown();

        assertThat(flera.stream()
                        .map(o -> beslut.kravSenaste(o).paragraf())
                        .sorted()
                        .toList())
                .containsExactly(forsta, forsta + 1, forsta + 2, forsta + 3, forsta + 4, forsta + 5);
    }

    private void skrivTillsDetGar(OmradeId o) {
        while (true) {
            int paragraf = beslut.nastaParagraf(gang.idag().getYear());
            try {
                gang.i(() -> beslut.fatta(o, avslag(paragraf), DemoKonton.id("namndsekreterare1")));
                return;
            } catch (Avvisad nagonAnnanTogDen) {
                assertThat(nagonAnnanTogDen.falt()).contains("paragraf");
            }
        }
    }

    private NyttBeslut avslag(int paragraf) {
        return new NyttBeslut(
                gang.idag(),
                paragraf,
                Utfall.AVSLAG,
                Set.copyOf(Omradesgang.beslutande().stream().map(KontoId::av).toList()),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "Skäl.",
                false,
                null,
                List.of());
    }
}
