package se.nhv.akt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.nhv.engine.DiagramView;

/** A model as a nested list: what it holds in the order it is drawn, and how far the case has come in it. */
public final class Modelltext {
    private static final Set<String> SLAG = Set.of(
            "userTask",
            "serviceTask",
            "callActivity",
            "receiveTask",
            "businessRuleTask",
            "subProcess",
            "intermediateCatchEvent",
            "boundaryEvent",
            "endEvent");

    private Modelltext() {}

    /** How far a part has come. */
    public enum Status {
        KLART,
        NU,
        INTE;

        public String kod() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A part of the model, with what stands inside it. */
    public record Del(String id, String namn, Status status, List<Del> delar) {
        public Del {
            delar = List.copyOf(delar);
        }
    }

    /** The parts that have a name, left to right as in the drawing. */
    public static List<Del> av(DiagramView vy) {
        Element rot = Bpmn.las(vy.xml().getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        Map<String, Double> plats = plats(rot);
        Element process =
                (Element) rot.getElementsByTagNameNS(Bpmn.BPMN, "process").item(0);
        return delar(process, vy, plats);
    }

    private static List<Del> delar(Element foralder, DiagramView vy, Map<String, Double> plats) {
        List<Del> ut = new ArrayList<>();
        for (Node n = foralder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e
                    && SLAG.contains(String.valueOf(e.getLocalName()))
                    && !e.getAttribute("name").isBlank()) {
                String id = e.getAttribute("id");
                ut.add(new Del(id, Bpmn.enRad(e.getAttribute("name")), status(id, vy), delar(e, vy, plats)));
            }
        }
        ut.sort(java.util.Comparator.comparing(d -> plats.getOrDefault(d.id(), Double.MAX_VALUE)));
        return ut;
    }

    private static Status status(String id, DiagramView vy) {
        return vy.activeIds().contains(id) ? Status.NU : vy.doneIds().contains(id) ? Status.KLART : Status.INTE;
    }

    private static Map<String, Double> plats(Element rot) {
        Map<String, Double> plats = new LinkedHashMap<>();
        var former = rot.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/DI", "BPMNShape");
        for (int i = 0; i < former.getLength(); i++) {
            Element form = (Element) former.item(i);
            var ramar = form.getElementsByTagNameNS("http://www.omg.org/spec/DD/20100524/DC", "Bounds");
            if (ramar.getLength() > 0) {
                Element ram = (Element) ramar.item(0);
                plats.put(
                        form.getAttribute("bpmnElement"),
                        Double.parseDouble(ram.getAttribute("x")) + Double.parseDouble(ram.getAttribute("y")) / 10_000);
            }
        }
        return plats;
    }
}
