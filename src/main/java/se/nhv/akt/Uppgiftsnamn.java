package se.nhv.akt;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the tasks are called in the models, by the form they are answered with or by id; for those that are gone. */
@Component
class Uppgiftsnamn {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, String> namn = new HashMap<>();
    private final Map<String, String> iModellen = new HashMap<>();

    Uppgiftsnamn() throws IOException {
        for (Resource modell :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
            try (var in = modell.getInputStream()) {
                las(Bpmn.las(in.readAllBytes()).getElementsByTagNameNS(Bpmn.BPMN, "userTask"));
            }
        }
    }

    private void las(NodeList uppgifter) {
        for (int i = 0; i < uppgifter.getLength(); i++) {
            Element uppgift = (Element) uppgifter.item(i);
            String text = Bpmn.enRad(uppgift.getAttribute("name"));
            namn.putIfAbsent(uppgift.getAttributeNS(CAMUNDA, "formKey"), text);
            iModellen.putIfAbsent(uppgift.getAttribute("id"), text);
        }
    }

    /** The name of the task, or the key itself for a form that no model has any more. */
    String somBesvarasMed(String formular) {
        return namn.getOrDefault(formular, formular);
    }

    /** The name of the task with that id, unless no model has it any more. */
    Optional<String> iModellen(String id) {
        return Optional.ofNullable(iModellen.get(id));
    }
}
