package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are asked every combination: a gap or an overlap shows here, not as an incident in a case. */
class BeslutstabellernaTest {

    private static final DmnEngine MOTOR =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "1.0,  true,  starkt",
        "0.51, true,  starkt",
        "0.51, false, delat",
        "0.5,  true,  delat",
        "0.0,  true,  delat",
        "0.5,  false, svagt",
        "0.0,  false, svagt",
        "-1.0, true,  starkt",
        "-1.0, false, svagt"
    })
    void stodetIRemissenVagerInstansernaOchB1(double andel, boolean b1, String stod) {
        var svar = fraga(
                "remiss/stod-i-remissen.dmn", "stodIRemissen", Map.of("andelTillstyrker", andel, "b1Tillstyrker", b1));
        assertThat(svar.<String>getSingleEntry()).isEqualTo(stod);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, fullgod",
        "false, false, inteFullgod",
        "true,  true,  komplettera",
        "false, true,  komplettera"
    })
    void ansokanArFullgodNarVarjeVillkorArUppfyllt(boolean alla, boolean komplettering, String bedomning) {
        var svar = fraga(
                "ansokan/fullgod-ansokan.dmn",
                "fullgodAnsokan",
                Map.of("allaVillkorUppfyllda", alla, "kompletteringBehovs", komplettering));
        assertThat(svar.<String>getSingleEntry()).isEqualTo(bedomning);
    }

    /** Months of 30.4 days, rounded up: the source's highest value, so that late means late beyond doubt. */
    @ParameterizedTest
    @CsvSource({"steg2, 7", "steg5, 3", "remiss, 3", "genomlysning-till-namnd, 24", "tillstandsutvardering, 72"})
    void normenArKallansHogstaVarde(String moment, int manader) {
        assertThat(dagar(moment)).isEqualTo((int) Math.ceil(manader * 30.4));
    }

    /** The source gives steps 3–4 and 6–7 one norm together; counted in both it would be counted twice. */
    @Test
    void gemensammaNormerRaknasEnGang() {
        assertThat(dagar("steg3") + dagar("steg4")).isEqualTo((int) Math.ceil((3 + 2) * 30.4) + 1);
        assertThat(dagar("steg6") + dagar("steg7")).isEqualTo((int) Math.ceil(2 * 30.4));
    }

    /** Where the sources have no norm there is none, rather than a made-up one or a zero that makes all late. */
    @ParameterizedTest
    @ValueSource(strings = {"steg1", "steg8"})
    void stegUtanNormHarIngen(String moment) {
        var rad = normtid(moment).getSingleResult();
        assertThat(rad.<Integer>getEntry("dagar")).isNull();
        assertThat(rad.<String>getEntry("kalla")).isEqualTo("Ingen norm i källorna");
    }

    @Test
    void varjeNormHarEnKalla() {
        Set<String> moment = Set.of("steg1", "steg2", "steg3", "steg4", "steg5", "steg6", "steg7", "steg8");
        assertThat(moment.stream()
                        .map(m -> normtid(m).getSingleResult().<String>getEntry("kalla"))
                        .collect(Collectors.toList()))
                .allSatisfy(kalla -> assertThat(kalla).isNotBlank());
    }

    private static int dagar(String moment) {
        return normtid(moment).getSingleResult().<Integer>getEntry("dagar");
    }

    private static DmnDecisionTableResult normtid(String moment) {
        return fraga("tidsatgang/normtid.dmn", "normtid", Map.of("moment", moment, "ar", 2026));
    }

    private static DmnDecisionTableResult fraga(String fil, String beslut, Map<String, Object> svar) {
        var tabell =
                Dmn.readModelFromFile(java.nio.file.Path.of("processes", fil).toFile());
        return MOTOR.evaluateDecisionTable(MOTOR.parseDecision(beslut, tabell), svar);
    }
}
