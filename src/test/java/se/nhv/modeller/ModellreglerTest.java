package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of the models. Each is an accident that the engine itself does not stop. */
class ModellreglerTest {

    private static final Pattern FORBJUDET = Pattern.compile("<bpmn:scriptTask|<camunda:script|<camunda:\\w*[lL]istener"
            + "|camunda:class=|camunda:delegateExpression=|camunda:type=|camunda:resource=|<camunda:connector");
    private static final Pattern UTTRYCK = Pattern.compile("[$#]\\{([a-zA-Z]+)\\.");
    private static final String BIOC = "http://bpmn.io/schema/bpmn/biocolor/1.0";

    static List<Modell> modeller() {
        return Modell.alla();
    }

    /** A permit lives for decades. The engine refuses P1Y, and without a value it will not deploy at all. */
    @ParameterizedTest
    @MethodSource("modeller")
    void historikenSparasIHundraAr(Modell modell) {
        assertThat(modell.varje(Process.class))
                .extracting(Process::getCamundaHistoryTimeToLiveString)
                .containsOnly("P36500D");
    }

    /** Code that hides in a drawing is found by no compiler, no reviewer and no search for its method. */
    @ParameterizedTest
    @MethodSource("modeller")
    void modellenInneharIngenKod(Modell modell) throws Exception {
        assertThat(FORBJUDET.matcher(Files.readString(modell.fil())).results().map(traff -> traff.group()))
                .isEmpty();
        assertThat(modell.varje(ServiceTask.class)).allSatisfy(uppgift -> assertThat(uppgift.getCamundaExpression())
                .matches("\\$\\{\\w+Tasks\\.\\w+\\(.*\\)}"));
    }

    /** Only …Tasks beans are to be reached: a repository called from a drawing escapes access and locking. */
    @ParameterizedTest
    @MethodSource("modeller")
    void uttryckNarBaraTasksBonor(Modell modell) throws Exception {
        Matcher uttryck = UTTRYCK.matcher(Files.readString(modell.fil()));
        while (uttryck.find()) {
            assertThat(uttryck.group(1)).matches("execution|\\w+Tasks");
        }
    }

    /**
     * The key does not reach a called process by itself, and the called process then answers for nobody. Without
     * deployment binding a running case would call the newest version of a step, drawn for another time.
     */
    @ParameterizedTest
    @MethodSource("modeller")
    void anropForMedNyckelnOchSinVersion(Modell modell) {
        List<String> processer = Modell.alla().stream()
                .flatMap(m -> m.varje(Process.class).stream())
                .map(Process::getId)
                .toList();
        for (CallActivity anrop : modell.varje(CallActivity.class)) {
            assertThat(anrop.getCalledElement()).isIn(processer);
            assertThat(anrop.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(anrop.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as("%s för med affärsnyckeln", anrop.getId())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .containsAnyOf("#{execution.processBusinessKey}", "#{omrade}");
        }
    }

    /** A task without a form cannot be answered, and one with another room's form would answer to that room. */
    @ParameterizedTest
    @MethodSource("modeller")
    void varjeUppgiftHarSittRumsFormularOchNagonSomSvarar(Modell modell) {
        for (UserTask uppgift : modell.varje(UserTask.class)) {
            assertThat(uppgift.getCamundaFormKey()).as(uppgift.getId()).matches(modell.rum() + "/[a-z0-9-]+");
            assertThat(uppgift.getCamundaAssignee() != null || uppgift.getCamundaCandidateGroups() != null)
                    .as("%s har någon som kan svara", uppgift.getId())
                    .isTrue();
        }
    }

    /** What leaves the house may fail for an hour. Without a cycle it becomes an incident after three tries at once. */
    @ParameterizedTest
    @MethodSource("modeller")
    void detSomSkickasForsokerIgen(Modell modell) {
        for (Activity steg : modell.varje(Activity.class)) {
            if (steg.isCamundaAsyncBefore() || steg.isCamundaAsyncAfter()) {
                assertThat(steg.getExtensionElements()).as(steg.getId()).isNotNull();
                assertThat(steg.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .singleResult()
                                .getTextContent())
                        .isEqualTo("R3/PT5M");
            }
        }
    }

    /** A fork whose question or answers are nameless can be read by its author only. */
    @ParameterizedTest
    @MethodSource("modeller")
    void vagvalFragarOchSvarar(Modell modell) {
        for (ExclusiveGateway val : modell.varje(ExclusiveGateway.class)) {
            if (val.getOutgoing().size() < 2) {
                continue;
            }
            assertThat(val.getName()).as(val.getId()).endsWith("?");
            for (SequenceFlow vag : val.getOutgoing()) {
                assertThat(vag.getName()).as(vag.getId()).isNotBlank();
                assertThat(vag.getConditionExpression() == null)
                        .as("%s har villkor, om den inte är den som annars tas", vag.getId())
                        .isEqualTo(vag.equals(val.getDefault()));
            }
            if (val.getOutgoing().size() > 2) {
                assertThat(val.getDefault())
                        .as("%s har en väg för allt annat", val.getId())
                        .isNotNull();
            }
        }
    }

    /** The user asks to see where time and measures are followed: the name, the bean and the colour say the same. */
    @ParameterizedTest
    @MethodSource("modeller")
    void tidOchMattSynsIModellen(Modell modell) {
        for (ServiceTask uppgift : modell.varje(ServiceTask.class)) {
            boolean tid = uppgift.getName().startsWith("Tid: ");
            boolean matt = uppgift.getName().startsWith("Mått: ");
            assertThat(uppgift.getCamundaExpression().startsWith("${tidsatgangTasks."))
                    .as(uppgift.getId())
                    .isEqualTo(tid);
            assertThat(farg(modell, uppgift.getId()))
                    .as(uppgift.getId())
                    .isEqualTo(tid ? "#bbdefb" : matt ? "#c8e6c9" : null);
        }
    }

    /** Whoever draws a timer says whether a pause moves it: a promised span, or a day of the calendar that stays. */
    @ParameterizedTest
    @MethodSource("modeller")
    void varjeTimerSagerVadEnPausGorMedDen(Modell modell) {
        for (TimerEventDefinition timer : modell.varje(TimerEventDefinition.class)) {
            Event handelse = (Event) timer.getParentElement();
            assertThat(handelse.getExtensionElements()).as(handelse.getId()).isNotNull();
            assertThat(
                            handelse
                                    .getExtensionElements()
                                    .getElementsQuery()
                                    .filterByType(CamundaProperties.class)
                                    .list()
                                    .stream()
                                    .flatMap(p -> p.getCamundaProperties().stream())
                                    .filter(p -> p.getCamundaName().equals("vidPaus"))
                                    .map(CamundaProperty::getCamundaValue))
                    .as(handelse.getId())
                    .singleElement()
                    .asString()
                    .isIn("flyttas", "kalenderdag");
        }
    }

    /** A table of another deployment would decide by rules that were not there when the case began. */
    @ParameterizedTest
    @MethodSource("modeller")
    void beslutstabellerFoljerSammaVersion(Modell modell) {
        for (BusinessRuleTask regel : modell.varje(BusinessRuleTask.class)) {
            assertThat(regel.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(regel.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
            assertThat(Modell.filer(".dmn"))
                    .as("tabellen %s finns", regel.getCamundaDecisionRef())
                    .anySatisfy(fil -> assertThat(Files.readString(fil))
                            .contains("<decision id=\"" + regel.getCamundaDecisionRef() + "\""));
        }
    }

    private static String farg(Modell modell, String id) {
        return modell.varje(BpmnShape.class).stream()
                .filter(form -> form.getBpmnElement().getId().equals(id))
                .map(form -> form.getAttributeValueNs(BIOC, "fill"))
                .filter(varde -> varde != null)
                .findFirst()
                .orElse(null);
    }
}
