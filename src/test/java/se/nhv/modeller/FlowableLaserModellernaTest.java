package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.GraphicInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * flowable-ui is gone (docs/adr/0003-flowable-ui.md), but a Flowable user shall be able to open our models. Read with
 * Flowable's own converter, every element, flow and position is to be found again by the id that Camunda's reader
 * gives it; a kind of element that Flowable silently drops is thus noticed when it is drawn.
 */
class FlowableLaserModellernaTest {

    static List<Modell> modeller() {
        return Modell.alla();
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void varjeNodOchFlodeFinnsKvar(Modell modell) throws Exception {
        BpmnModel hosFlowable = las(modell);
        for (FlowNode nod : modell.varje(FlowNode.class)) {
            assertThat(hosFlowable.getFlowElement(nod.getId()))
                    .as(nod.getId())
                    .isNotNull()
                    .satisfies(samma -> assertThat(samma.getName()).isEqualTo(nod.getName()));
        }
        for (SequenceFlow flode : modell.varje(SequenceFlow.class)) {
            var samma = (org.flowable.bpmn.model.SequenceFlow) hosFlowable.getFlowElement(flode.getId());
            assertThat(samma).as(flode.getId()).isNotNull();
            assertThat(samma.getSourceRef()).isEqualTo(flode.getSource().getId());
            assertThat(samma.getTargetRef()).isEqualTo(flode.getTarget().getId());
            assertThat(samma.getConditionExpression())
                    .isEqualTo(
                            flode.getConditionExpression() == null
                                    ? null
                                    : flode.getConditionExpression().getTextContent());
        }
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void varjePlatsPaBladetFinnsKvar(Modell modell) throws Exception {
        BpmnModel hosFlowable = las(modell);
        for (BpmnShape form : modell.varje(BpmnShape.class)) {
            GraphicInfo plats = hosFlowable.getGraphicInfo(form.getBpmnElement().getId());
            assertThat(plats).as(form.getId()).isNotNull();
            assertThat(List.of(plats.getX(), plats.getY(), plats.getWidth(), plats.getHeight()))
                    .containsExactly(
                            form.getBounds().getX(),
                            form.getBounds().getY(),
                            form.getBounds().getWidth(),
                            form.getBounds().getHeight());
        }
        for (BpmnEdge kant : modell.varje(BpmnEdge.class)) {
            List<GraphicInfo> vag =
                    hosFlowable.getFlowLocationGraphicInfo(kant.getBpmnElement().getId());
            assertThat(vag)
                    .as(kant.getId())
                    .extracting(GraphicInfo::getX)
                    .containsExactlyElementsOf(
                            kant.getWaypoints().stream().map(p -> p.getX()).toList());
            assertThat(vag)
                    .as(kant.getId())
                    .extracting(GraphicInfo::getY)
                    .containsExactlyElementsOf(
                            kant.getWaypoints().stream().map(p -> p.getY()).toList());
        }
    }

    private static BpmnModel las(Modell modell) throws Exception {
        try (var strom = Files.newInputStream(modell.fil())) {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(strom));
        }
    }
}
