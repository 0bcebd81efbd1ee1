package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.ansokan.UtlysningService;
import se.nhv.test.Arendeprov;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;

/** What becomes of a tillståndsområde by the ansökningar that come in, and by what the nämnd makes of them. */
class AnsokningarnaAvgorTest extends Arendeprov {
    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    TillstandService tillstand;

    OmradeId omrade;
    ArendeId id;
    ProcessInstance process;

    @BeforeEach
    void besluta() {
        omrade = gang.beslutade(2).get(0);
        id = gang.arende(omrade);
        process = gang.arbetsprocess(id);
    }

    private void ingenSoker() {
        gang.tills(omrade, "hanteraIngaAnsokningar", gang.rakt());
    }

    @Test
    void utanAnsokningarUtlysesOmradetIgenOchLaggsTillSlutUtanTillstand() {
        ingenSoker();
        gang.svara(omrade, "hanteraIngaAnsokningar", Map.of("gaVidareMed", "nyUtlysning"));
        assertThat(gang.oppna(omrade, "utlys")).hasSize(1);
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.PAGAR);
        ingenSoker();
        gang.svara(omrade, "hanteraIngaAnsokningar", Map.of("gaVidareMed", "avsluta"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "steg5",
                        "finnsAnsokningar",
                        "tillNyUtlysning",
                        "steg5",
                        "finnsAnsokningar",
                        "omradetUtanTillstand",
                        "avslutaArendet",
                        "arendetKlart")
                .hasNotPassed("steg6");
        assertThat(utlysningar.iOmrade(omrade)).hasSize(2);
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.UTAN_TILLSTAND);
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVSLUTAD);
        assertThat(helhet.steg(new Objekt(id, omrade))).containsExactly(Steg.ANSOKAN);
        assertThat(helhet.tidenLoper(new Objekt(id, omrade))).isFalse();
        helhet.haller(id);
    }

    @Test
    void aterremissGarTillbakaTillBeredningenSaLangeNamndenVill() {
        gang.tillNamnden(omrade, "12", "14");
        gang.besluta(omrade, gang.protokoll("aterremiss"));
        assertThat(gang.loper(omrade)).containsExactly("beredning");
        gang.besluta(omrade, gang.protokoll("aterremiss"));
        gang.besluta(omrade, gang.tillstand("tillstand", "12", "14"));

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder("steg6", "steg7", "vadBlevUtfallet", "steg6", "steg7", "steg6", "steg7")
                .hasNotPassed("avslag", "extraUtlysningDelas")
                .isWaitingAt("steg8");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.TILLSTAND);
        assertThat(helhet.steg(new Objekt(id, omrade)))
                .containsExactly(
                        Steg.ANSOKAN,
                        Steg.BEREDNING,
                        Steg.NAMND,
                        Steg.BEREDNING,
                        Steg.NAMND,
                        Steg.BEREDNING,
                        Steg.NAMND,
                        Steg.UPPFOLJNING);
        helhet.haller(id);
    }

    @Test
    void bordlaggningHallerKvarArendetHosNamnden() {
        gang.tillNamnden(omrade, "12", "14");
        gang.besluta(omrade, gang.protokoll("bordlaggning"));

        assertThat(gang.loper(omrade)).containsExactly("namnd");
        assertThat(gang.oppna(omrade, "sattUppPaForedragningslistan")).hasSize(1);
        BpmnAwareTests.assertThat(process).isWaitingAt("steg7").hasNotPassed("vadBlevUtfallet");
        gang.besluta(omrade, gang.tillstand("tillstand", "12", "14"));
        BpmnAwareTests.assertThat(process).isWaitingAt("steg8");
        helhet.haller(id);
    }

    @Test
    void avslagUtanTillstandSlutarOmradetOchArendet() {
        gang.tillNamnden(omrade, "12", "14");
        gang.besluta(omrade, gang.protokoll("avslag"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("steg7", "vadBlevUtfallet", "avslag", "avslutaArendet", "arendetKlart")
                .hasNotPassed("steg8");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.UTAN_TILLSTAND);
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVSLUTAD);
        assertThat(tillstand.iOmrade(omrade)).isEmpty();
        assertThat(helhet.tidenLoper(new Objekt(id, omrade))).isFalse();
        helhet.haller(id);
    }

    @Test
    void farreTillstandMedExtraUtlysningFoljsUppMedanOmradetUtlysesIgen() {
        gang.tillNamnden(omrade, "12", "14");
        Map<String, Object> farre = gang.tillstand("farre", "12");
        farre.put("extraUtlysning", "ja");
        gang.besluta(omrade, farre);

        assertThat(gang.loper(omrade)).containsExactly("ansokan", "uppfoljning");
        BpmnAwareTests.assertThat(process).isWaitingAt("steg5", "steg8").hasPassed("extraUtlysningDelas");
        gang.tillNamnden(omrade, "14");
        gang.besluta(omrade, gang.tillstand("tillstand", "14"));

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder("steg7", "extraUtlysningDelas", "steg5", "steg6", "steg7", "uppfoljningenFortsatter")
                .isWaitingAt("steg8")
                .isNotWaitingAt("steg5");
        assertThat(gang.loper(omrade)).containsExactly("uppfoljning");
        assertThat(tillstand.gallande(omrade)).extracting(Tillstand::region).containsExactlyInAnyOrder("12", "14");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.TILLSTAND);
        assertThat(utlysningar.kravSenaste(omrade).extra()).isTrue();
        helhet.haller(id);
    }

    @Test
    void avslagMedExtraUtlysningSokerNyaUtanAttFoljaUppNagot() {
        gang.tillNamnden(omrade, "12", "14");
        Map<String, Object> avslag = gang.protokoll("avslag");
        avslag.put("extraUtlysning", "ja");
        gang.besluta(omrade, avslag);

        assertThat(gang.loper(omrade)).containsExactly("ansokan");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.PAGAR);
        BpmnAwareTests.assertThat(process).isWaitingAt("steg5").hasNotPassed("steg8");
        assertThat(helhet.tidenLoper(new Objekt(id, omrade))).isTrue();
        helhet.haller(id);
    }
}
