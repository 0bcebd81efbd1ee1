package se.nhv.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.engine.DiagramView;
import se.nhv.engine.Diagrams;

/** Reads diagrams and positions from Camunda. */
@Component
@Transactional(readOnly = true)
class CamundaDiagrams implements Diagrams {
    private final ProcessEngine engine;

    CamundaDiagrams(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<DiagramView> forCase(String businessKey) {
        List<DiagramView> views = new ArrayList<>();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .list()
                .forEach(root -> collect(root, views));
        return views;
    }

    private void collect(ProcessInstance process, List<DiagramView> views) {
        views.add(view(process));
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(process.getId())
                .list()
                .forEach(child -> collect(child, views));
    }

    private DiagramView view(ProcessInstance process) {
        ProcessDefinition definition =
                engine.getRepositoryService().getProcessDefinition(process.getProcessDefinitionId());
        List<HistoricActivityInstance> passed = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .list();
        Set<String> active = new LinkedHashSet<>();
        Set<String> waiting = new LinkedHashSet<>();
        passed.stream().filter(a -> a.getEndTime() == null).forEach(a -> {
            active.add(plain(a.getActivityId()));
            if (a.getActivityName() != null && !a.getActivityId().endsWith("#multiInstanceBody")) {
                waiting.add(a.getActivityName());
            }
        });
        Set<String> done = passed.stream()
                .filter(a -> a.getEndTime() != null && !a.isCanceled())
                .map(a -> plain(a.getActivityId()))
                .filter(id -> !active.contains(id))
                .collect(Collectors.toSet());
        return new DiagramView(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                process.getBusinessKey(),
                xml(definition.getId()),
                active,
                done,
                List.copyOf(waiting));
    }

    private static String plain(String activityId) {
        return activityId.replace("#multiInstanceBody", "");
    }

    private String xml(String definitionId) {
        try (InputStream model = engine.getRepositoryService().getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
