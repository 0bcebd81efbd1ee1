package se.nhv.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.kalender.Kalender;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.uppfoljning.Matningar;

@Nhvtest
class AnsokanProcessTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    AnsokanService ansokningar;

    @Autowired
    OmradeService omraden;

    @Autowired
    Matningar matningar;

    OmradeId omrade;
    ProcessInstance process;

    @BeforeEach
    void utlys() {
        init(motor);
        omrade = gang.nytt(2);
        process = gang.starta("ansokan", omrade);
        lysUt();
    }

    private void lysUt() {
        gang.svara(
                omrade,
                "utlys",
                Map.of(
                        "sistaDag", gang.idag().plusDays(90).toString(),
                        "text", "Vården utlyses.",
                        "villkor", List.of(Map.of("villkor", "Provvillkor", "slag", "specifikt"))));
        gang.fira(omrade, "publiceraUtlysning");
    }

    private void ansok(String region) {
        gang.svara(omrade, "ansok", "region", region, Map.of("stallning", "ansoker", "sjukhus", "Sjukhus " + region));
    }

    private void bedom(String alla, String komplettering) {
        String rad = alla.equals("ja") ? "ja" : komplettering.equals("ja") ? "oklart" : "nej";
        gang.svara(
                omrade,
                "bedomAnsokan",
                Map.of(
                        "villkor", List.of(Map.of("uppfyllt", rad)),
                        "allaVillkorUppfyllda", alla,
                        "kompletteringBehovs", komplettering));
    }

    @Test
    void tvaFullgodaTillTvaEnheterGarTillBeredning() {
        ansok("12");
        ansok("14");
        gang.svara(omrade, "ansok", "region", "01", Map.of("stallning", "avstar"));
        gang.fira(omrade, "paminnRegion");
        gang.fira(omrade, "paminnRegionen");
        gang.fira(omrade, "ansokningstidenSlut");
        bedom("ja", "nej");

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("utlys", "publiceraUtlysning", "ansok", "bedomAnsokan", "noteraFullgod", "noteraLika")
                .hasPassed("paminnRegionen", "noteraIngenAnsokan")
                .hasNotPassed("komplettera", "noteraInteFullgod", "hanteraFarre", "noteraFler");
        assertThat(ansokningar.fullgoda(omrade)).extracting(Ansokan::region).containsExactly("12", "14");
        List<Regionsvar> svar =
                utlysningar.regionsvar(utlysningar.kravSenaste(omrade).id());
        assertThat(svar).hasSize(21);
        assertThat(svar)
                .filteredOn(s -> s.stallning() == Regionsvar.Stallning.INGET_SVAR)
                .hasSize(18);
        assertThat(matningar.om(omrade.varde()))
                .anySatisfy(m -> assertThat(m.matt()).isEqualTo(Matningar.FULLGODA_ANSOKNINGAR));
    }

    @Test
    void denSomBerederLaserIngenAnsokanForranIngenKanAnsokaMer() {
        ansok("12");

        for (String konto : List.of("b2-sodra", "ledamot-sodra", "region-14")) {
            assertThat(ansokningar.synliga(omrade, resa.som(konto))).as(konto).isEmpty();
        }
        assertThat(ansokningar.synliga(omrade, resa.som("region-12"))).hasSize(1);
        assertThat(ansokningar.synliga(omrade, resa.som("utredare1"))).hasSize(1);

        gang.fira(omrade, "ansokningstidenSlut");
        bedom("ja", "nej");

        assertThat(ansokningar.synliga(omrade, resa.som("b2-sodra"))).hasSize(1);
        assertThat(ansokningar.synliga(omrade, resa.som("region-14"))).isEmpty();
    }

    @Test
    void enKompletteringSomKommerGorAnsokanFullgodMenFarreAnEnheternaUtlysesIgen() {
        ansok("12");
        gang.fira(omrade, "ansokningstidenSlut");
        bedom("nej", "ja");
        gang.fira(omrade, "begarKomplettering");
        gang.svara(omrade, "komplettera", Map.of("svar", "Här är det som saknades."));
        assertThat(resa.ifyllt(gang.oppna(omrade, "bedomAnsokan").get(0), resa.som("utredare1"), Map.of())
                        .toString())
                .contains("Här är det som saknades");
        bedom("ja", "nej");
        gang.svara(omrade, "hanteraFarre", Map.of("gaVidareMed", "nyUtlysning"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("bedomAnsokan", "begarKomplettering", "komplettera", "bedomAnsokan", "hanteraFarre");

        gang.starta("ansokan", omrade);
        lysUt();
        assertThat(gang.oppna(omrade, "ansok"))
                .hasSize(20)
                .noneMatch(u -> u.lokal("region").filter("12"::equals).isPresent());
        assertThat(utlysningar.kravSenaste(omrade).extra()).isTrue();
    }

    @Test
    void enKompletteringSomUteblirBedomsSomDenAr() {
        ansok("12");
        gang.fira(omrade, "ansokningstidenSlut");
        bedom("nej", "ja");
        gang.fira(omrade, "begarKomplettering");
        gang.fira(omrade, "kompletteringstidenSlut");
        bedom("nej", "nej");
        gang.svara(omrade, "hanteraIngaAnsokningar", Map.of("gaVidareMed", "avsluta"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("begarKomplettering", "bedomAnsokan", "noteraInteFullgod", "hanteraIngaAnsokningar");
        assertThat(omraden.hamta(omrade).lage()).isEqualTo(Omradeslage.UTAN_TILLSTAND);
    }

    @Test
    void flerFullgodaAnEnheterGarTillBeredning() {
        ansok("01");
        ansok("12");
        ansok("14");
        gang.fira(omrade, "ansokningstidenSlut");
        bedom("ja", "nej");

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("noteraFler");
    }

    @Test
    void enForlangningFlyttarSistaDagenOchBehallerDenForsta() {
        Utlysning u = utlysningar.kravSenaste(omrade);
        utlysningar.forlang(u.id(), u.sistaDag().plusDays(30), "Sommaren kom emellan.", resa.som("utredare1"));

        Utlysning nu = utlysningar.hamta(u.id());
        assertThat(nu.forlangd()).isTrue();
        assertThat(nu.ursprungligSistaDag()).isEqualTo(u.sistaDag());
        assertThat(gang.jobb(omrade, "ansokningstidenSlut")).hasSize(21).allSatisfy(j -> assertThat(
                        j.getDuedate().toInstant())
                .isEqualTo(
                        nu.sistaDag().plusDays(1).atStartOfDay(Kalender.SVERIGE).toInstant()));
        BpmnAwareTests.assertThat(process).hasPassed("forlang");
        assertThatThrownBy(() -> utlysningar.forlang(u.id(), u.sistaDag(), "Igen.", resa.som("utredare1")))
                .isInstanceOf(Avvisad.class);
    }

    @Test
    void enBedomningSomMotsagerRadernaAvvisas() {
        ansok("12");
        gang.fira(omrade, "ansokningstidenSlut");

        assertThatThrownBy(() -> gang.svara(
                        omrade,
                        "bedomAnsokan",
                        Map.of(
                                "villkor",
                                List.of(Map.of("uppfyllt", "nej", "kommentar", "Brister.")),
                                "allaVillkorUppfyllda",
                                "ja")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("inte uppfyllt");
    }

    /** The rows decide: what brists ends it, what is unclear has to be asked for, and the whole cannot say otherwise. */
    @ParameterizedTest
    @CsvSource({"nej, ja, inte fullgod", "oklart, nej, oklart"})
    void enKompletteringSomMotsagerRadernaAvvisas(String rad, String komplettering, String mening) {
        ansok("12");
        gang.fira(omrade, "ansokningstidenSlut");

        assertThatThrownBy(() -> gang.svara(omrade, "bedomAnsokan", bedomning(rad, komplettering)))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining(mening);
        BpmnAwareTests.assertThat(process).isWaitingAt("bedomAnsokan");
    }

    @ParameterizedTest
    @CsvSource({"nej, nej, noteraInteFullgod", "oklart, ja, begarKomplettering"})
    void detVarjeVillkorFarForSvarAvgorVartAnsokanGar(String rad, String komplettering, String vidare) {
        ansok("12");
        gang.fira(omrade, "ansokningstidenSlut");
        gang.svara(omrade, "bedomAnsokan", bedomning(rad, komplettering));
        resa.kor();

        BpmnAwareTests.assertThat(process)
                .hasPassedInOrder("bedomAnsokan", "fullgodAnsokan", vidare)
                .hasNotPassed("noteraFullgod");
    }

    private Map<String, Object> bedomning(String rad, String komplettering) {
        return Map.of(
                "villkor",
                List.of(Map.of("uppfyllt", rad, "kommentar", "Något.")),
                "allaVillkorUppfyllda",
                "nej",
                "kompletteringBehovs",
                komplettering,
                "kompletterasSenast",
                gang.idag().plusDays(14).toString());
    }

    @Test
    void ingenSokandeSerNagonAnnansAnsokan() {
        ansok("12");
        ansok("14");

        assertThat(ansokningar.synliga(omrade, resa.som("region-12")))
                .extracting(Ansokan::region)
                .containsExactly("12");
        assertThat(ansokningar.synliga(omrade, resa.som("region-01"))).isEmpty();
        assertThat(ansokningar.synliga(omrade, resa.som("utredare1"))).hasSize(2);
    }

    @Test
    void enAnsokanEfterSistaDagenAvvisas() {
        OmradeId annat = gang.nytt(1);
        gang.fullgoda(annat, "12");
        resa.fram(31);

        assertThatThrownBy(() -> gang.i(() -> ansokningar.lamna(
                        annat,
                        "14",
                        gang.ansokan("Sent sjukhus"),
                        resa.som("region-14").id())))
                .isInstanceOf(Inaktuell.class);
    }
}
