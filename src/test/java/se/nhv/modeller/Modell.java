package se.nhv.modeller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file under processes/, as the tests of this package look at it. */
record Modell(Path fil, BpmnModelInstance innehall) {

    private static final Path MAPP = Path.of("processes");

    static List<Modell> alla() {
        return filer(".bpmn").stream()
                .map(fil -> new Modell(fil, Bpmn.readModelFromFile(fil.toFile())))
                .toList();
    }

    static List<Path> filer(String andelse) {
        try (Stream<Path> traff = Files.walk(MAPP)) {
            return traff.filter(fil -> fil.toString().endsWith(andelse))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room the model belongs to is the folder it lies in. */
    String rum() {
        return fil.getParent().getFileName().toString();
    }

    <T extends ModelElementInstance> Collection<T> varje(Class<T> slag) {
        return innehall.getModelElementsByType(slag);
    }

    @Override
    public String toString() {
        return MAPP.relativize(fil).toString();
    }
}
