package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.beslut.BeslutService;
import se.nhv.test.Arendeprov;
import se.nhv.test.Omradesgang;
import se.nhv.uppfoljning.Anmalan;
import se.nhv.uppfoljning.AnmalanService;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.UppfoljningService;

/** While the uppföljning runs, what was decided is taken up again: by Socialstyrelsen, by the nämnd, or by a new utlysning. */
class OmprovningTest extends Arendeprov {
    @Autowired
    Omradesgang omradesgang;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    BeslutService beslut;

    @Autowired
    TillstandService tillstand;

    @Autowired
    AnmalanService anmalningar;

    @Autowired
    UppfoljningService uppfoljning;

    OmradeId omrade;
    ArendeId id;
    ProcessInstance process;

    @BeforeEach
    void ettTillstandAvTvaFoljsUpp() {
        omrade = gang.beslutade(2).get(0);
        id = gang.arende(omrade);
        process = gang.arbetsprocess(id);
        gang.tillNamnden(omrade, "12");
        gang.besluta(omrade, gang.tillstand("farre", "12"));
        gang.tills(omrade, "uppstartsmote", gang.rakt());
        gang.svara(omrade, "uppstartsmote", Map.of());
    }

    private void utvardera(String slutsats) {
        omradesgang.fira(omrade, "utvarderingsdags");
        gang.svara(omrade, "tillstandsutvardering", Map.of("utvarderingensSlutsats", slutsats));
        resa.fram(1);
    }

    private void anmal(Anmalan.Sort sort) {
        Tillstand t = tillstand.gallande(omrade).get(0);
        anmalningar.anmal(t.id(), sort, "Vi lägger om verksamheten.", null, resa.som("region-12"));
        gang.svara(omrade, "handlaggAnmalan", Map.of("anmalanLederTill", "namnd"));
        resa.fram(1);
    }

    private Map<String, Object> omTillstandet(String utfall) {
        Map<String, Object> svar = gang.protokoll(utfall);
        svar.put(
                "berordaTillstand",
                List.of(tillstand.gallande(omrade).get(0).id().toString()));
        return svar;
    }

    private List<Steg> steg() {
        return helhet.steg(new Objekt(id, omrade));
    }

    @Test
    void forFaEnheterUtlysesIgenMedanUppfoljningenLoper() {
        gang.tills(omrade, "utvarderaAntalet", gang.rakt());
        gang.svara(omrade, "utvarderaAntalet", Map.of("antaletRacker", "extraUtlysning"));

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("omprovningBehovs", "vadSkaOmprovas", "tillNyUtlysning")
                .hasNotPassed("steg4omprovning")
                .isWaitingAt("steg5", "steg8");
        gang.tillNamnden(omrade, "14");
        gang.besluta(omrade, gang.tillstand("tillstand", "14"));

        BpmnAwareTests.assertThat(process).hasPassed("uppfoljningenFortsatter").isWaitingAt("steg8");
        assertThat(gang.loper(omrade)).containsExactly("uppfoljning");
        assertThat(tillstand.gallande(omrade)).extracting(Tillstand::region).containsExactlyInAnyOrder("12", "14");
        assertThat(steg())
                .containsExactly(
                        Steg.ANSOKAN,
                        Steg.BEREDNING,
                        Steg.NAMND,
                        Steg.UPPFOLJNING,
                        Steg.ANSOKAN,
                        Steg.BEREDNING,
                        Steg.NAMND,
                        Steg.UPPFOLJNING);
        helhet.haller(id);
    }

    @Test
    void ettBeslutSomOmprovasUtanNyUtlysningGerEnNyVersion() {
        utvardera("beslut");
        BpmnAwareTests.assertThat(process).isWaitingAt("steg4omprovning", "steg8");
        gang.tills(omrade, "fattaBeslut", gang.rakt());
        gang.svara(omrade, "fattaBeslut", Map.of("beslutet", "nhv", "nyUtlysningBehovs", "nej"));

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder("omprovningBehovs", "steg4omprovning", "behovsNyUtlysning", "omprovningenKlar")
                .isWaitingAt("steg8");
        assertThat(omraden.hamta(omrade).version()).isEqualTo(2);
        assertThat(omraden.iArende(id)).hasSize(1);
        assertThat(beslut.iArende(id)).hasSize(2);
        assertThat(gang.loper(omrade)).containsExactly("uppfoljning");
        assertThat(steg()).endsWith(Steg.UPPFOLJNING, Steg.BESLUT, Steg.UPPFOLJNING);
        helhet.haller(id);
    }

    @Test
    void ettBeslutOmFlerEnheterLederTillNyUtlysning() {
        utvardera("beslut");
        gang.tills(omrade, "fattaBeslut", gang.rakt());
        gang.svara(
                omrade,
                "fattaBeslut",
                Map.of(
                        "beslutet",
                        "nhv",
                        "nyUtlysningBehovs",
                        "ja",
                        "omraden",
                        List.of(Map.of("namn", "Vården", "definition", "Vård.", "antalEnheter", 3))));

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("steg4omprovning", "behovsNyUtlysning", "tillNyUtlysning")
                .isWaitingAt("steg5", "steg8");
        assertThat(omraden.hamta(omrade).antalEnheter()).isEqualTo(3);
        gang.tillNamnden(omrade, "14", "01");
        gang.besluta(omrade, gang.tillstand("tillstand", "14", "01"));
        assertThat(tillstand.gallande(omrade)).hasSize(3);
        helhet.haller(id);
    }

    @Test
    void namndenAndrarVillkorenEfterEnAnmalan() {
        anmal(Anmalan.Sort.ANDRING);
        BpmnAwareTests.assertThat(process).isWaitingAt("steg7", "steg8");
        gang.tills(omrade, "protokollforBeslut", gang.rakt());
        Map<String, Object> andring = omTillstandet("andradeVillkor");
        andring.put("galler", gang.idag().toString());
        andring.put("villkor", List.of(Map.of("villkor", "Ny lydelse.")));
        gang.besluta(omrade, andring);

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder(
                        "omprovningBehovs", "vadSkaOmprovas", "steg7", "vadBlevUtfallet", "uppfoljningenFortsatter")
                .isWaitingAt("steg8");
        assertThat(tillstand.gallande(omrade)).singleElement().satisfies(t -> assertThat(t.villkorsversion())
                .isEqualTo(2));
        assertThat(steg()).endsWith(Steg.UPPFOLJNING, Steg.NAMND, Steg.UPPFOLJNING);
        helhet.haller(id);
    }

    @Test
    void narNamndenAterkallarDetSistaTillstandetSlutarUppfoljningenOchArendet() {
        anmal(Anmalan.Sort.ATERKALLELSE);
        gang.tills(omrade, "protokollforBeslut", gang.rakt());
        Map<String, Object> aterkallelse = omTillstandet("aterkallelse");
        aterkallelse.put("galler", gang.idag().toString());
        aterkallelse.put("aterkallelsegrund", "egenBegaran");
        gang.besluta(omrade, aterkallelse);

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("steg8", "omradetAvslutat", "avslutaArendet", "arendetKlart")
                .hasPassed("uppfoljningenFortsatter");
        assertThat(tillstand.gallande(omrade)).isEmpty();
        assertThat(uppfoljning.loper(omrade)).isFalse();
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.AVSLUTAT);
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVSLUTAD);
        assertThat(helhet.tidenLoper(new Objekt(id, omrade))).isFalse();
        helhet.haller(id);
    }

    @Test
    void enUtvarderingKanGaRaktTillNamnden() {
        utvardera("namnd");

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("omprovningBehovs", "vadSkaOmprovas")
                .hasNotPassed("steg4omprovning")
                .isWaitingAt("steg7", "steg8");
        assertThat(gang.oppna(omrade, "sattUppPaForedragningslistan")).hasSize(1);
        helhet.haller(id);
    }
}
