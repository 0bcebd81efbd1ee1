package se.nhv.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Delivers new versions of all models at once, as a start of a new release does. */
final class Modellversioner {
    static final String NYTT = "nytt_";
    static final String NY_ETIKETT = " (ny)";

    private final ProcessEngine motor;

    Modellversioner(ProcessEngine motor) {
        this.motor = motor;
    }

    /** As they lie in the repo. */
    void som() {
        leverera(modell -> {});
    }

    /** With other labels. */
    void omdopta() {
        leverera(modell ->
                modell.getModelElementsByType(UserTask.class).forEach(u -> u.setName(u.getName() + NY_ETIKETT)));
    }

    /** With other labels, and a new task after every place where a case can wait. */
    void utokade() {
        leverera(modell -> {
            String namn = namn(modell);
            modell.getModelElementsByType(UserTask.class).forEach(u -> u.setName(u.getName() + NY_ETIKETT));
            Vantelage.alla().stream()
                    .filter(v -> v.modell().equals(namn))
                    .forEach(v -> nyttStegEfter(modell, modell.getModelElementById(v.id())));
        });
    }

    /** With another element in the place of this one. */
    void utan(String element) {
        leverera(modell -> {
            if (modell.getModelElementById(element) instanceof FlowNode nod) {
                nod.setId(element + "PaNyttSatt");
            }
        });
    }

    private static void nyttStegEfter(BpmnModelInstance modell, FlowNode nod) {
        for (SequenceFlow ut : nod.getOutgoing().stream().toList()) {
            FlowNode mal = ut.getTarget();
            UserTask nytt = modell.newInstance(UserTask.class);
            nytt.setId(NYTT + nod.getId());
            nytt.setName("Ett nytt steg");
            nytt.setCamundaFormKey("forslag/bedom-forslag");
            nytt.setCamundaCandidateGroups("utredare");
            nod.getParentElement().addChildElement(nytt);
            SequenceFlow vidare = modell.newInstance(SequenceFlow.class);
            vidare.setId("flode_" + nytt.getId());
            nod.getParentElement().addChildElement(vidare);
            mal.getIncoming().remove(ut);
            ut.setTarget(nytt);
            nytt.getIncoming().add(ut);
            vidare.setSource(nytt);
            vidare.setTarget(mal);
            nytt.getOutgoing().add(vidare);
            mal.getIncoming().add(vidare);
        }
    }

    private void leverera(Consumer<BpmnModelInstance> andring) {
        var leverans = motor.getRepositoryService().createDeployment().name("ny version");
        Vantelage.filer(".bpmn").forEach(fil -> {
            BpmnModelInstance modell = Bpmn.readModelFromFile(fil.toFile());
            andring.accept(modell);
            leverans.addModelInstance(fil.getFileName().toString(), modell);
        });
        Vantelage.filer(".dmn")
                .forEach(fil -> leverans.addString(fil.getFileName().toString(), las(fil)));
        leverans.deploy();
    }

    private static String las(java.nio.file.Path fil) {
        try {
            return java.nio.file.Files.readString(fil);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String namn(BpmnModelInstance modell) {
        return modell.getModelElementsByType(Process.class).iterator().next().getId();
    }
}
