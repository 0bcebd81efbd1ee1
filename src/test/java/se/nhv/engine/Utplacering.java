package se.nhv.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Vag;
import se.nhv.kalender.NhvClock;

/** Puts a case, the whole way down from the top model, where it waits; and ends the wait. */
@TestComponent
class Utplacering {
    private static final String TOPP = "arbetsprocess";
    private static final String OMRADEN = "tillstandsomraden";

    private final RuntimeService runtime;
    private final ProcessEngine motor;
    private final ProcessEngineDoor door;
    private final Placement placement;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final TransactionTemplate transaktion;
    private final NhvClock clock;

    Utplacering(
            ProcessEngine motor,
            ProcessEngineDoor door,
            Placement placement,
            ArendeService arenden,
            OmradeService omraden,
            TransactionTemplate transaktion,
            NhvClock clock) {
        this.motor = motor;
        this.runtime = motor.getRuntimeService();
        this.door = door;
        this.placement = placement;
        this.arenden = arenden;
        this.omraden = omraden;
        this.transaktion = transaktion;
        this.clock = clock;
    }

    /** @param omraden those of the case that stand where it waits; empty in steps 1–4 */
    record Fall(String arende, List<String> omraden) {}

    /** A case that waits there. */
    Fall stall(Vantelage vantelage) {
        return Objects.requireNonNull(transaktion.execute(status -> {
            Fall fall = nytt();
            if (vantelage.modell().equals("enkat")) {
                door.start("enkat", fall.arende(), Map.of());
            } else if (vantelage.modell().equals(TOPP)) {
                iToppen(vantelage, fall);
            } else {
                iEttSteg(vantelage, fall);
            }
            return fall;
        }));
    }

    /** The case's arbetsprocess, for what was started beside it. */
    void medArbetsprocess(Fall fall) {
        transaktion.executeWithoutResult(status -> stall(fall, "steg1", null, false));
    }

    private Fall nytt() {
        ArendeId arende = arenden.nyttVardomrade("Prov " + UUID.randomUUID(), false);
        arenden.oppna(arende, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        List<String> tva = List.of("Ena", "Andra").stream()
                .map(namn -> omraden.nytt(
                        arende, namn + " " + arende, "Vård.", 2, java.time.LocalDate.now(clock), "prov", false))
                .map(OmradeId::toString)
                .toList();
        return new Fall(arende.toString(), tva);
    }

    private void iToppen(Vantelage vantelage, Fall fall) {
        Vantelage.Plats plats = vantelage.plats();
        boolean perOmrade =
                vantelage.toString().toLowerCase(java.util.Locale.ROOT).contains("omrade")
                        || OMRADEN.equals(plats.flera());
        String element = plats.element();
        String steg = element != null && !plats.iHandelsedel() && !element.contains("#")
                ? element
                : perOmrade ? "steg5" : "steg1";
        stall(fall, steg, null, perOmrade);
        if (plats.iHandelsedel() && perOmrade) {
            door.correlateOne(
                    "OmradetPausas", fall.arende(), "omrade", fall.omraden().get(0), Map.of());
            door.suspendBelow(TOPP, fall.arende(), fall.omraden().get(0));
        } else if (plats.iHandelsedel()) {
            door.correlate("ArendetPausas", fall.arende(), Map.of());
            door.suspendBelow(TOPP, fall.arende(), null);
        }
    }

    private void iEttSteg(Vantelage vantelage, Fall fall) {
        Vantelage.Plats plats = vantelage.plats();
        CallActivity steg = steg(vantelage.modell());
        boolean perOmrade =
                !steg.getParentElement().getElementType().getTypeName().equals("process");
        String mal = plats.iHandelsedel()
                ? null
                : plats.flera() == null ? plats.element() : plats.flera() + "#multiInstanceBody";
        stall(fall, steg.getId(), mal, perOmrade);
        if (plats.flera() == null && !plats.iHandelsedel()) {
            return;
        }
        for (ProcessInstance process : processer(vantelage.modell(), fall)) {
            if (plats.iHandelsedel()) {
                runtime.createProcessInstanceModification(process.getId())
                        .startBeforeActivity(plats.element())
                        .execute();
            } else {
                iVarjeDel(process, plats);
            }
        }
    }

    private void iVarjeDel(ProcessInstance process, Vantelage.Plats plats) {
        for (ActivityInstance del : runtime.getActivityInstance(process.getId()).getActivityInstances(plats.flera())) {
            var flytt = runtime.createProcessInstanceModification(process.getId())
                    .startBeforeActivity(plats.element(), del.getId());
            for (ActivityInstance forst : del.getChildActivityInstances()) {
                flytt.cancelActivityInstance(forst.getId());
            }
            flytt.execute();
        }
    }

    private void stall(Fall fall, String steg, @Nullable String mal, boolean perOmrade) {
        if (perOmrade) {
            placement.placeAll(
                    TOPP,
                    fall.arende(),
                    Map.of(),
                    OMRADEN,
                    "omrade",
                    fall.omraden().stream()
                            .map(o -> new Placement.At(o, steg, mal))
                            .toList());
        } else {
            placement.place(TOPP, fall.arende(), Map.of(), new Placement.At(fall.arende(), steg, mal));
        }
    }

    /** What the case waits for comes: an answer, a message, the day, the end of what it called. */
    void slutaVanta(Vantelage vantelage, Fall fall) {
        processer(vantelage.modell(), fall).forEach(process -> {
            switch (vantelage.slag()) {
                case UPPGIFT ->
                    motor.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(process.getId())
                            .taskDefinitionKey(vantelage.id())
                            .list()
                            .forEach(u -> door.complete(new TaskId(u.getId()), Map.of()));
                case DAG, UPPSKJUTET ->
                    motor.getManagementService()
                            .createJobQuery()
                            .processInstanceId(process.getId())
                            .activityId(vantelage.id())
                            .list()
                            .forEach(j -> {
                                motor.getManagementService().setJobRetries(j.getId(), 1);
                                motor.getManagementService().executeJob(j.getId());
                            });
                case MEDDELANDE -> meddela(vantelage, process, fall);
                case ANROP ->
                    runtime.createProcessInstanceQuery().superProcessInstanceId(process.getId()).list().stream()
                            .filter(p -> fall.arende().equals(p.getBusinessKey())
                                    || fall.omraden().contains(p.getBusinessKey()))
                            .forEach(this::avsluta);
                case MOTE -> {
                    for (int i = 1; i < vantelage.vagarIn(); i++) {
                        runtime.createProcessInstanceModification(process.getId())
                                .startBeforeActivity(vantelage.id())
                                .execute();
                    }
                }
            }
        });
    }

    private void meddela(Vantelage vantelage, ProcessInstance process, Fall fall) {
        String meddelande = vantelage.meddelande();
        String omrade = meddelande.startsWith("Omradet") ? fall.omraden().get(0) : null;
        if (meddelande.endsWith("Aterupptas")) {
            door.resumeBelow(TOPP, fall.arende(), omrade, 0);
        }
        if (omrade == null) {
            door.correlate(meddelande, process.getBusinessKey(), Map.of());
        } else {
            door.correlateOne(meddelande, fall.arende(), "omrade", omrade, Map.of());
        }
    }

    private void avsluta(ProcessInstance process) {
        String slut = modell(process).getModelElementsByType(EndEvent.class).stream()
                .filter(e -> e.getParentElement() instanceof Process)
                .findFirst()
                .orElseThrow()
                .getId();
        // What was open goes first: a process whose last place is taken away is deleted, and nobody goes on.
        var flytt = runtime.createProcessInstanceModification(process.getId());
        for (ActivityInstance har : runtime.getActivityInstance(process.getId()).getChildActivityInstances()) {
            flytt = flytt.cancelActivityInstance(har.getId());
        }
        flytt.startBeforeActivity(slut).execute();
    }

    private List<ProcessInstance> processer(String modell, Fall fall) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(modell).list().stream()
                .filter(p -> p.getBusinessKey().equals(fall.arende())
                        || fall.omraden().contains(p.getBusinessKey()))
                .toList();
    }

    private BpmnModelInstance modell(ProcessInstance process) {
        return motor.getRepositoryService().getBpmnModelInstance(process.getProcessDefinitionId());
    }

    private CallActivity steg(String modell) {
        String topp = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(TOPP)
                .latestVersion()
                .singleResult()
                .getId();
        return motor
                .getRepositoryService()
                .getBpmnModelInstance(topp)
                .getModelElementsByType(CallActivity.class)
                .stream()
                .filter(c -> modell.equals(c.getCalledElement()))
                .findFirst()
                .orElseThrow();
    }
}
