package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import se.nhv.test.Flodesbevakning;

/**
 * Runs after all tests, in an execution of its own. Prevents the way of a case that nobody has ever walked: an outcome drawn
 * in a model, believed in on the wall, and broken the first time a real case takes it.
 */
class FlodenGrind {
    @Test
    void varjeFlodeIVarjeModellHarGattsAvNagotTest() throws IOException {
        Set<String> tagna = tagna();
        List<String> otagna = new ArrayList<>();
        int alla = 0;
        for (Path fil : modeller()) {
            BpmnModelInstance modell = Bpmn.readModelFromFile(fil.toFile());
            String nyckel = modell.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            List<String> floden = modell.getModelElementsByType(SequenceFlow.class).stream()
                    .map(f -> nyckel + "#" + f.getId())
                    .toList();
            List<String> saknas =
                    floden.stream().filter(f -> !tagna.contains(f)).toList();
            System.out.printf("%-16s %3d av %3d flöden%n", nyckel, floden.size() - saknas.size(), floden.size());
            alla += floden.size();
            otagna.addAll(saknas);
        }
        System.out.printf(
                "Täckning: %d av %d flöden (%d %%)%n", alla - otagna.size(), alla, (alla - otagna.size()) * 100 / alla);
        assertThat(otagna).as("flöden som inget test har gått").isEmpty();
    }

    private static Set<String> tagna() throws IOException {
        if (!Files.isDirectory(Flodesbevakning.MAPP)) {
            return Set.of();
        }
        Set<String> tagna = new TreeSet<>();
        try (Stream<Path> filer = Files.list(Flodesbevakning.MAPP)) {
            for (Path fil : filer.toList()) {
                tagna.addAll(Files.readAllLines(fil));
            }
        }
        return tagna;
    }

    private static List<Path> modeller() throws IOException {
        try (Stream<Path> filer = Files.walk(Path.of("processes"))) {
            return filer.filter(f -> f.toString().endsWith(".bpmn")).sorted().collect(Collectors.toList());
        }
    }
}
