package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** So many villkor are not met, so many are unclear. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, fullgod",
        "1, 0, inteFullgod",
        "7, 0, inteFullgod",
        "0, 1, komplettera",
        "0, 7, komplettera",
        "1, 1, inteFullgod",
        "1, 7, inteFullgod"
    })
    void ansokanArFullgodNarVarjeVillkorArUppfyllt(int inteUppfyllda, int oklara, String bedomning) {
        var svar = fraga(
                "ansokan/fullgod-ansokan.dmn",
                "fullgodAnsokan",
                Map.of("villkorInteUppfyllda", inteUppfyllda, "villkorOklara", oklara));
        assertThat(svar.<String>getSingleEntry()).isEqualTo(bedomning);
    }

    static Stream<String> uppgifter() {
        return Modell.alla().stream()
                .flatMap(m -> m.varje(UserTask.class).stream())
                .map(UserTask::getId)
                .distinct();
    }

    /** A task without a rule of its own would quietly be due by the rule for what the table does not know. */
    @ParameterizedTest
    @MethodSource("uppgifter")
    void varjeUppgiftHarEnEgenSvarstid(String uppgift) {
        assertThat(uppgifterISvarstid()).containsOnlyOnce(uppgift);
        assertThat(svarstid(uppgift)).isBetween(1, 366);
    }

    @Test
    void ingenSvarstidGallerEnUppgiftSomInteFinns() {
        assertThat(uppgifter().toList()).containsAll(uppgifterISvarstid());
        assertThat(svarstid("enUppgiftSomInteFinns")).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"nominera, 28", "ansok, 91", "forberedNamndarende, 14", "justeraProtokoll, 14", "rapportera, 60"})
    void svarstidenArDenSomTabellenSager(String uppgift, int dagar) {
        assertThat(svarstid(uppgift)).isEqualTo(dagar);
    }

    private static List<String> uppgifterISvarstid() {
        return las("arbetslista/svarstid.dmn").getModelElementsByType(Rule.class).stream()
                .map(regel -> regel.getInputEntries().iterator().next().getTextContent())
                .map(String::strip)
                .filter(text -> !text.equals("-"))
                .map(text -> text.replace("\"", ""))
                .toList();
    }

    private static int svarstid(String uppgift) {
        return fraga("arbetslista/svarstid.dmn", "svarstid", Map.of("uppgift", uppgift, "ar", 2026))
                .getSingleResult()
                .<Integer>getEntry("dagar");
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

    /** Time has been followed since 2018; before that there is nothing to hold a step against. */
    @Test
    void normenGallerFranOchMedDetArDaTidenBorjadeFoljas() {
        for (String moment : List.of("steg1", "steg2", "steg5", "remiss", "genomlysning-till-namnd")) {
            var fore = normtid(moment, 2017).getSingleResult();
            assertThat(fore.<Integer>getEntry("dagar")).isNull();
            assertThat(fore.<String>getEntry("kalla")).contains("2018");
            assertThat(normtid(moment, 2018).getSingleResult().getEntryMap())
                    .isEqualTo(normtid(moment, 2026).getSingleResult().getEntryMap());
        }
        assertThat(normtid("steg2", 2018).getSingleResult().<Integer>getEntry("dagar"))
                .isEqualTo(213);
    }

    /** As the handbook of the models says that a new norm is brought in: the row is divided on the year. */
    @Test
    void enRadSomDelasPaAretGerTvaPerioderVarSinNorm() {
        DmnModelInstance tabell = las("tidsatgang/normtid.dmn");
        Rule forr = tabell.getModelElementById("regel_2");
        Rule nu = tabell.newInstance(Rule.class);
        forr.getParentElement().addChildElement(nu);
        nu.getInputEntries().add(intag(tabell, "\"steg2\""));
        nu.getInputEntries().add(intag(tabell, ">= 2027"));
        nu.getOutputEntries().add(uttag(tabell, "183"));
        nu.getOutputEntries().add(uttag(tabell, "\"Ny norm\""));
        forr.getInputEntries().stream().skip(1).forEach(e -> e.getText().setTextContent("[2018..2026]"));

        assertThat(dagar(tabell, 2018)).isEqualTo(213);
        assertThat(dagar(tabell, 2026)).isEqualTo(213);
        assertThat(dagar(tabell, 2027)).isEqualTo(183);
        assertThat(dagar(tabell, 2031)).isEqualTo(183);
    }

    private static InputEntry intag(DmnModelInstance tabell, String uttryck) {
        InputEntry ny = tabell.newInstance(InputEntry.class);
        ny.setText(text(tabell, uttryck));
        return ny;
    }

    private static OutputEntry uttag(DmnModelInstance tabell, String uttryck) {
        OutputEntry ny = tabell.newInstance(OutputEntry.class);
        ny.setText(text(tabell, uttryck));
        return ny;
    }

    private static Text text(DmnModelInstance tabell, String uttryck) {
        Text ny = tabell.newInstance(Text.class);
        ny.setTextContent(uttryck);
        return ny;
    }

    private static int dagar(DmnModelInstance tabell, int ar) {
        return MOTOR.evaluateDecisionTable(MOTOR.parseDecision("normtid", tabell), Map.of("moment", "steg2", "ar", ar))
                .getSingleResult()
                .<Integer>getEntry("dagar");
    }

    private static int dagar(String moment) {
        return normtid(moment).getSingleResult().<Integer>getEntry("dagar");
    }

    private static DmnDecisionTableResult normtid(String moment) {
        return normtid(moment, 2026);
    }

    private static DmnDecisionTableResult normtid(String moment, int ar) {
        return fraga("tidsatgang/normtid.dmn", "normtid", Map.of("moment", moment, "ar", ar));
    }

    private static DmnDecisionTableResult fraga(String fil, String beslut, Map<String, Object> svar) {
        return MOTOR.evaluateDecisionTable(MOTOR.parseDecision(beslut, las(fil)), svar);
    }

    private static DmnModelInstance las(String fil) {
        return Dmn.readModelFromFile(Path.of("processes", fil).toFile());
    }
}
