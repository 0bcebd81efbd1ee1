package se.nhv.beredning;

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
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;

@Nhvtest
class BeredningProcessTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Omradesgang gang;

    @Autowired
    BeredningService beredningar;

    OmradeId omrade;
    ProcessInstance process;

    @BeforeEach
    void borja() {
        init(motor);
        gang.sammantradeIdag();
        omrade = gang.nytt(1);
        gang.fullgoda(omrade, "12", "14");
        process = gang.starta("beredning", omrade);
    }

    private static final Map<String, Object> EN_FAR = Map.of(
            "fordelning",
            List.of(Map.of("forslag", "ja", "motivering", "Bäst."), Map.of("forslag", "nej", "motivering", "Näst.")),
            "enigt",
            "ja");

    private void tillUnderskrift() {
        gang.svara(omrade, "regionalAnalys", Map.of());
        gang.svara(omrade, "gemensamtYttrande", EN_FAR);
    }

    @Test
    void yttrandetKommunicerasOchDeSokandeSvarar() {
        gang.fira(omrade, "paminnAnalys");
        gang.fira(omrade, "paminnLedamoter");
        tillUnderskrift();
        gang.svara(
                omrade,
                "undertecknaYttrande",
                "samverkansregion",
                "norra",
                Map.of("stallning", "avvikande", "avvikandeMening", "Jag ser det annorlunda."));
        gang.svara(omrade, "undertecknaYttrande", Map.of("stallning", "skriverUnder"));
        gang.svara(omrade, "provaKommunicering", Map.of("kommuniceras", "ja"));
        gang.fira(omrade, "kommunicera");
        gang.svara(
                omrade,
                "svaraPaKommunicering",
                "region",
                "12",
                Map.of("harSynpunkter", "ja", "synpunkter", "Vi har mer att säga."));
        gang.fira(omrade, "svarstidenSlut");
        gang.svara(omrade, "forberedNamndarende", Map.of("sekretess", "nej"));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "regionalAnalys",
                        "gemensamtYttrande",
                        "undertecknaYttrande",
                        "provaKommunicering",
                        "kommunicera",
                        "svaraPaKommunicering",
                        "forberedNamndarende");
        Beredning b = beredningar.senaste(omrade).orElseThrow();
        assertThat(b.klar()).isNotNull();
        assertThat(beredningar.analyser(b)).hasSize(6);
        assertThat(beredningar.underskrifter(b))
                .hasSize(6)
                .anyMatch(u -> u.samverkansregion().equals("norra") && u.avvikandeMening() != null);
        assertThat(beredningar.svar(b)).singleElement().satisfies(s -> assertThat(s.region())
                .isEqualTo("12"));
        assertThat(beredningar.yttrandet(b)).contains("Jag ser det annorlunda.");
    }

    @Test
    void narAllaSokandeHarSvaratBehoverIngenVantaPaSistaDagen() {
        tillUnderskrift();
        gang.svara(omrade, "undertecknaYttrande", Map.of("stallning", "skriverUnder"));
        gang.svara(omrade, "provaKommunicering", Map.of("kommuniceras", "ja"));
        gang.fira(omrade, "kommunicera");
        gang.svara(omrade, "svaraPaKommunicering", Map.of("harSynpunkter", "nej"));

        BpmnAwareTests.assertThat(process)
                .isWaitingAt("forberedNamndarende")
                .hasPassedInOrder("kommunicera", "svaraPaKommunicering", "kommunicerat")
                .hasNotPassed("svarstidenSlut");
        assertThat(beredningar.svar(beredningar.senaste(omrade).orElseThrow()))
                .extracting(Kommuniceringssvar::region)
                .containsExactlyInAnyOrder("12", "14");
    }

    @Test
    void utanKommuniceringStarSkaletDar() {
        tillUnderskrift();
        gang.svara(omrade, "undertecknaYttrande", Map.of("stallning", "skriverUnder"));
        gang.svara(omrade, "provaKommunicering", Map.of("kommuniceras", "nej", "skal", "Alla får tillstånd."));
        gang.svara(omrade, "forberedNamndarende", Map.of("sekretess", "nej"));

        BpmnAwareTests.assertThat(process).isEnded().hasNotPassed("kommunicera", "svaraPaKommunicering");
        assertThat(beredningar.senaste(omrade).orElseThrow().kommuniceringSkal())
                .isEqualTo("Alla får tillstånd.");
    }

    @Test
    void ettForslagMedFlerTillstandAnEnheterAvvisas() {
        gang.svara(omrade, "regionalAnalys", Map.of());

        assertThatThrownBy(() -> gang.svara(
                        omrade,
                        "gemensamtYttrande",
                        Map.of(
                                "fordelning",
                                List.of(
                                        Map.of("forslag", "ja", "motivering", "Bra."),
                                        Map.of("forslag", "ja", "motivering", "Också.")),
                                "enigt",
                                "ja")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("plats för 1");
    }

    @Test
    void enSamverkansregionAnalyserarEnGangPerOmgangOchAterremissenOppnarNasta() {
        RegionalAnalys analys = new RegionalAnalys("norra", "Bra.", "Mindre bra.", null, null, "Så.");
        gang.i(() -> beredningar.analysera(gang.arende(omrade), omrade, analys, DemoKonton.id("b2-norra")));

        assertThatThrownBy(() -> gang.i(
                        () -> beredningar.analysera(gang.arende(omrade), omrade, analys, DemoKonton.id("b2-norra"))))
                .isInstanceOf(Inaktuell.class);

        gang.i(() -> beredningar.forberedd(
                gang.arende(omrade),
                omrade,
                new Namndarende(gang.idag(), "Kort.", "Bifall.", "Skäl.", null),
                List.of(),
                DemoKonton.id("foredragande1")));
        gang.i(() -> beredningar.aterremitteras(gang.arende(omrade), omrade, "Mer om resor."));
        Beredning ny = beredningar.senaste(omrade).orElseThrow();
        assertThat(ny.omgang()).isEqualTo(2);
        assertThat(ny.aterremissSkal()).isEqualTo("Mer om resor.");
    }
}
