package se.nhv.modeller;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is seen of a model: shapes, edges and labels, in whole pixels. */
final class Ritning {

    record Punkt(int x, int y) {}

    record Ruta(int x, int y, int bredd, int hojd) {
        static Ruta av(Bounds b) {
            return new Ruta(
                    b.getX().intValue(),
                    b.getY().intValue(),
                    b.getWidth().intValue(),
                    b.getHeight().intValue());
        }

        Ruta vidgad(int med) {
            return new Ruta(x - med, y - med, bredd + 2 * med, hojd + 2 * med);
        }

        boolean harInne(Punkt p) {
            return p.x > x && p.x < x + bredd && p.y > y && p.y < y + hojd;
        }

        boolean paKanten(Punkt p) {
            return !harInne(p) && vidgad(1).harInne(p);
        }

        boolean moter(Ruta o) {
            return x < o.x + o.bredd && o.x < x + bredd && y < o.y + o.hojd && o.y < y + hojd;
        }

        boolean omsluter(Ruta o) {
            return x <= o.x && y <= o.y && x + bredd >= o.x + o.bredd && y + hojd >= o.y + o.hojd;
        }
    }

    record Form(FlowNode nod, Ruta ruta) {
        boolean behallare() {
            return nod instanceof SubProcess;
        }

        boolean rymmer(BaseElement element) {
            for (ModelElementInstance f = element.getParentElement(); f != null; f = f.getParentElement()) {
                if (f.equals(nod)) {
                    return true;
                }
            }
            return false;
        }

        boolean sitterPa(Form annan) {
            return nod instanceof BoundaryEvent kant && kant.getAttachedTo().equals(annan.nod);
        }
    }

    record Kant(SequenceFlow flode, List<Punkt> horn) {
        /** Every pixel of the edge, from source to target. */
        List<Punkt> punkter() {
            List<Punkt> alla = new ArrayList<>();
            alla.add(horn.get(0));
            for (int i = 1; i < horn.size(); i++) {
                Punkt fran = horn.get(i - 1);
                Punkt till = horn.get(i);
                int steg = Math.max(Math.abs(till.x - fran.x), Math.abs(till.y - fran.y));
                for (int s = 1; s <= steg; s++) {
                    alla.add(new Punkt(fran.x + (till.x - fran.x) * s / steg, fran.y + (till.y - fran.y) * s / steg));
                }
            }
            return alla;
        }
    }

    final Map<String, Form> former = new LinkedHashMap<>();
    final Map<String, Kant> kanter = new LinkedHashMap<>();
    final Map<String, Ruta> texter = new LinkedHashMap<>();

    Ritning(Modell modell) {
        for (BpmnShape form : modell.varje(BpmnShape.class)) {
            if (form.getBpmnElement() instanceof FlowNode nod) {
                former.put(nod.getId(), new Form(nod, Ruta.av(form.getBounds())));
                text(nod.getId(), form.getBpmnLabel());
            }
        }
        for (BpmnEdge kant : modell.varje(BpmnEdge.class)) {
            if (kant.getBpmnElement() instanceof SequenceFlow flode) {
                kanter.put(
                        flode.getId(),
                        new Kant(
                                flode,
                                kant.getWaypoints().stream().map(Ritning::punkt).toList()));
                text(flode.getId(), kant.getBpmnLabel());
            }
        }
    }

    private void text(String id, BpmnLabel etikett) {
        if (etikett != null && etikett.getBounds() != null) {
            texter.put(id, Ruta.av(etikett.getBounds()));
        }
    }

    private static Punkt punkt(Waypoint p) {
        return new Punkt(p.getX().intValue(), p.getY().intValue());
    }
}
