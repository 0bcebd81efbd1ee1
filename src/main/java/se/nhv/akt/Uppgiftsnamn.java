package se.nhv.akt;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the tasks are called in the models, by the form they are answered with; for answers whose task is gone. */
@Component
class Uppgiftsnamn {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, String> namn = new HashMap<>();

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
            namn.putIfAbsent(uppgift.getAttributeNS(CAMUNDA, "formKey"), Bpmn.enRad(uppgift.getAttribute("name")));
        }
    }

    /** The name of the task, or the key itself for a form that no model has any more. */
    String somBesvarasMed(String formular) {
        return namn.getOrDefault(formular, formular);
    }
}
