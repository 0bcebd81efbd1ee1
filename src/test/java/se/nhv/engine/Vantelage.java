package se.nhv.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/**
 * A place where a case can stand still until a person, a message or a day comes: found in the models themselves, so that a
 * new one is tested without anybody having to think of it.
 *
 * @param id the element whose way out is taken when the wait is over
 */
record Vantelage(String modell, String id, Slag slag) {

    enum Slag {
        UPPGIFT,
        MEDDELANDE,
        DAG,
        ANROP,
        UPPSKJUTET,
        MOTE
    }

    static List<Path> filer(String andelse) {
        try (Stream<Path> traff = Files.walk(Path.of("processes"))) {
            return traff.filter(fil -> fil.toString().endsWith(andelse))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vantelage> alla() {
        List<Vantelage> alla = new ArrayList<>();
        for (Path fil : filer(".bpmn")) {
            BpmnModelInstance modell = Bpmn.readModelFromFile(fil.toFile());
            String namn = modell.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            for (FlowNode nod : modell.getModelElementsByType(FlowNode.class)) {
                slag(nod).ifPresent(slag -> alla.add(new Vantelage(namn, nod.getId(), slag)));
            }
        }
        return alla;
    }

    private static Optional<Slag> slag(FlowNode nod) {
        if (nod.isCamundaAsyncBefore()) {
            return Optional.of(Slag.UPPSKJUTET);
        }
        if (nod instanceof UserTask) {
            return Optional.of(Slag.UPPGIFT);
        }
        if (nod instanceof CallActivity) {
            return Optional.of(Slag.ANROP);
        }
        if ((nod instanceof ParallelGateway || nod instanceof InclusiveGateway)
                && nod.getIncoming().size() > 1) {
            return Optional.of(Slag.MOTE);
        }
        if (nod instanceof ReceiveTask) {
            return Optional.of(Slag.MEDDELANDE);
        }
        return nod instanceof CatchEvent handelse ? handelse(handelse) : Optional.empty();
    }

    private static Optional<Slag> handelse(CatchEvent handelse) {
        return handelse.getEventDefinitions().stream()
                .flatMap(d -> d instanceof TimerEventDefinition
                        ? Stream.of(Slag.DAG)
                        : d instanceof MessageEventDefinition ? Stream.of(Slag.MEDDELANDE) : Stream.empty())
                .findFirst();
    }

    /** Where the process is put so that it waits here: the element itself, or the one it hangs on. */
    Plats plats() {
        FlowNode nod = nod();
        if (nod instanceof StartEvent) {
            SubProcess handelsedel = (SubProcess) nod.getParentElement();
            return handelsedel.getParentElement() instanceof SubProcess flera
                    ? new Plats(flera.getId() + "#multiInstanceBody", null, false)
                    : new Plats(null, null, false);
        }
        FlowNode vardnod = vard(nod);
        boolean iHandelsedel = nod.getParentElement() instanceof SubProcess del && del.triggeredByEvent();
        String flera = nod.getParentElement() instanceof SubProcess del && del.getLoopCharacteristics() != null
                ? del.getId()
                : null;
        boolean sjalvFlera = vardnod instanceof Activity a && a.getLoopCharacteristics() != null;
        return new Plats(vardnod.getId() + (sjalvFlera ? "#multiInstanceBody" : ""), flera, iHandelsedel);
    }

    private static FlowNode vard(FlowNode nod) {
        if (nod instanceof BoundaryEvent grans) {
            return grans.getAttachedTo();
        }
        if (nod instanceof IntermediateCatchEvent) {
            return nod.getIncoming().stream()
                    .map(f -> f.getSource())
                    .filter(EventBasedGateway.class::isInstance)
                    .findFirst()
                    .orElse(nod);
        }
        return nod;
    }

    /** The message that ends the wait. */
    String meddelande() {
        FlowNode nod = nod();
        Message meddelande = nod instanceof ReceiveTask mottagare
                ? mottagare.getMessage()
                : ((CatchEvent) nod)
                        .getEventDefinitions().stream()
                                .map(MessageEventDefinition.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .getMessage();
        return meddelande.getName();
    }

    /** Whether it waits for a day of the calendar, which no pause moves. */
    boolean kalenderdag() {
        return nod().getExtensionElements() != null
                && nod().getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(p -> p.getCamundaProperties().stream())
                        .anyMatch(
                                p -> "vidPaus".equals(p.getCamundaName()) && "kalenderdag".equals(p.getCamundaValue()));
    }

    /** How many must meet at a meeting point. */
    int vagarIn() {
        return nod().getIncoming().size();
    }

    private FlowNode nod() {
        return filer(".bpmn").stream()
                .map(fil -> Bpmn.readModelFromFile(fil.toFile()))
                .filter(m -> m.getModelElementById(modell) instanceof Process)
                .map(m -> (FlowNode) m.getModelElementById(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param element what to stand before, or null for the beginning
     * @param flera the multi-instance part it is within, or null
     * @param iHandelsedel whether it is within a part that a message begins
     */
    record Plats(@Nullable String element, @Nullable String flera, boolean iHandelsedel) {}

    @Override
    public String toString() {
        return modell + " · " + id + " (" + slag + ")";
    }
}
