package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that Camunda Modeler or the engine cannot open is found here, and not by the first who tries. */
class ModellerOppnasTest {

    static List<Modell> modeller() {
        return Modell.alla();
    }

    static List<Path> beslutstabeller() {
        return Modell.filer(".dmn");
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void modellenFoljerSchemat(Modell modell) {
        assertThatCode(() -> Bpmn.validateModel(modell.innehall())).doesNotThrowAnyException();
    }

    /** Without this mark Camunda Modeler asks for Camunda 8 and removes what it does not know when it saves. */
    @ParameterizedTest
    @MethodSource("modeller")
    void modellenSagerVilkenMotorDenArFor(Modell modell) throws Exception {
        assertThat(Files.readString(modell.fil()))
                .contains(
                        "modeler:executionPlatform=\"Camunda Platform\"",
                        "modeler:executionPlatformVersion=\"7.24.0\"");
    }

    /** A process id that occurs twice makes the later file silently replace the earlier as its next version. */
    @Test
    void processernasIdFinnsEnGangOchHeterSomFilen() {
        Set<String> sedda = new HashSet<>();
        for (Modell modell : Modell.alla()) {
            List<Process> processer = new ArrayList<>(modell.varje(Process.class));
            assertThat(processer).as("processer i %s", modell).hasSize(1);
            assertThat(processer.get(0).getId() + ".bpmn")
                    .isEqualTo(modell.fil().getFileName().toString());
            assertThat(processer.get(0).isExecutable()).isTrue();
            assertThat(processer.get(0).getDocumentations())
                    .as("%s säger varför den finns", modell)
                    .isNotEmpty();
            assertThat(sedda.add(processer.get(0).getId())).isTrue();
        }
        assertThat(sedda).contains("arbetsprocess").hasSizeGreaterThanOrEqualTo(10);
    }

    /**
     * Some tools (the first layout, Flowable's editor) follow incoming and outgoing, others sourceRef and targetRef.
     * When somebody edits only one of them the same model is two different ones.
     */
    @ParameterizedTest
    @MethodSource("modeller")
    void varjeNodNamnerSinaFloden(Modell modell) {
        for (FlowNode nod : modell.varje(FlowNode.class)) {
            List<String> in = new ArrayList<>();
            List<String> ut = new ArrayList<>();
            for (SequenceFlow flode : modell.varje(SequenceFlow.class)) {
                if (flode.getTarget().equals(nod)) {
                    in.add(flode.getId());
                }
                if (flode.getSource().equals(nod)) {
                    ut.add(flode.getId());
                }
            }
            assertThat(nod.getIncoming())
                    .extracting(SequenceFlow::getId)
                    .as("in i %s", nod.getId())
                    .containsExactlyInAnyOrderElementsOf(in);
            assertThat(nod.getOutgoing())
                    .extracting(SequenceFlow::getId)
                    .as("ut ur %s", nod.getId())
                    .containsExactlyInAnyOrderElementsOf(ut);
        }
    }

    @ParameterizedTest
    @MethodSource("beslutstabeller")
    void beslutstabellenOppnasOchLagrasLikaLangeSomProcesserna(Path fil) {
        var tabell = Dmn.readModelFromFile(fil.toFile());
        Dmn.validateModel(tabell);
        assertThat(tabell.getModelElementsByType(DecisionTable.class)).hasSize(1);
        assertThat(tabell.getModelElementsByType(Decision.class))
                .allSatisfy(beslut ->
                        assertThat(beslut.getCamundaHistoryTimeToLiveString()).isEqualTo("P36500D"));
        assertThat(tabell.getDocument().getElementsByNameNs("https://www.omg.org/spec/DMN/20191111/DMNDI/", "DMNShape"))
                .as("%s går att se", fil)
                .isNotEmpty();
    }
}
