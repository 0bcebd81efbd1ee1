package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nhv.modeller.Ritning.Form;
import se.nhv.modeller.Ritning.Kant;
import se.nhv.modeller.Ritning.Punkt;
import se.nhv.modeller.Ritning.Ruta;

/**
 * A model hangs on the wall and is read by people who never saw its XML. Each rule is a fault that creeps in when
 * somebody adds one task in a hurry and moves the rest a little.
 */
class LayoutTest {

    /** How near a foreign edge may pass a shape. */
    private static final int LUFT = 8;

    static List<Modell> modeller() {
        return Modell.alla();
    }

    /** An element without a place runs in the engine but is not in the picture: the reader is told half the truth. */
    @ParameterizedTest
    @MethodSource("modeller")
    void alltSomKorsSyns(Modell modell) {
        Ritning ritning = new Ritning(modell);
        assertThat(ritning.former.keySet())
                .containsExactlyInAnyOrderElementsOf(modell.varje(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(ritning.kanter.keySet())
                .containsExactlyInAnyOrderElementsOf(modell.varje(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
        for (FlowNode nod : modell.varje(FlowNode.class)) {
            if ((nod instanceof Event || nod instanceof Gateway) && nod.getName() != null) {
                assertThat(ritning.texter)
                        .as("texten vid %s har en plats", nod.getId())
                        .containsKey(nod.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void pilarnaGarRaktOchFastnarIForma(Modell modell) {
        Ritning ritning = new Ritning(modell);
        for (Kant kant : ritning.kanter.values()) {
            for (int i = 1; i < kant.horn().size(); i++) {
                Punkt a = kant.horn().get(i - 1);
                Punkt b = kant.horn().get(i);
                assertThat(a.x() == b.x() ^ a.y() == b.y())
                        .as("%s: %s till %s är lodrätt eller vågrätt", namn(kant), a, b)
                        .isTrue();
            }
            assertThat(ruta(ritning, kant.flode().getSource())
                            .paKanten(kant.horn().get(0)))
                    .as("%s börjar vid sin form", namn(kant))
                    .isTrue();
            assertThat(ruta(ritning, kant.flode().getTarget())
                            .paKanten(kant.horn().get(kant.horn().size() - 1)))
                    .as("%s slutar vid sin form", namn(kant))
                    .isTrue();
        }
    }

    /** Arrows out of one gateway may start together, and arrows into one may end together; no others may meet. */
    @ParameterizedTest
    @MethodSource("modeller")
    void ingaPilarKorsarVarandra(Modell modell) {
        List<Kant> kanter = new ArrayList<>(new Ritning(modell).kanter.values());
        for (int i = 0; i < kanter.size(); i++) {
            for (int j = i + 1; j < kanter.size(); j++) {
                assertThat(gemensamma(kanter.get(i), kanter.get(j)))
                        .as("%s möter %s", namn(kanter.get(i)), namn(kanter.get(j)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void ingenPilGarGenomEnForm(Modell modell) {
        Ritning ritning = new Ritning(modell);
        for (Kant kant : ritning.kanter.values()) {
            for (Form form : ritning.former.values()) {
                boolean egen = form.nod().equals(kant.flode().getSource())
                        || form.nod().equals(kant.flode().getTarget());
                if (form.rymmer(kant.flode())) {
                    assertThat(kant.punkter())
                            .as("%s stannar i %s", namn(kant), form.nod().getId())
                            .allMatch(form.ruta().vidgad(-LUFT)::harInne);
                } else {
                    Ruta spetsad = egen ? form.ruta() : form.ruta().vidgad(LUFT);
                    assertThat(kant.punkter())
                            .as("%s går fri från %s", namn(kant), form.nod().getId())
                            .noneMatch(spetsad::harInne);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void ingaFormerTackerVarandra(Modell modell) {
        List<Form> former = new ArrayList<>(new Ritning(modell).former.values());
        for (Form en : former) {
            for (Form annan : former) {
                if (en.equals(annan) || en.sitterPa(annan) || annan.sitterPa(en) || en.rymmer(annan.nod())) {
                    continue;
                }
                if (annan.rymmer(en.nod())) {
                    assertThat(annan.ruta().omsluter(en.ruta().vidgad(LUFT)))
                            .as("%s ligger i %s", en.nod().getId(), annan.nod().getId())
                            .isTrue();
                } else {
                    assertThat(en.ruta().moter(annan.ruta()))
                            .as("%s och %s", en.nod().getId(), annan.nod().getId())
                            .isFalse();
                }
            }
        }
    }

    /** A name under an arrow or half inside a box is read wrong, or not at all. */
    @ParameterizedTest
    @MethodSource("modeller")
    void texternaStarFritt(Modell modell) {
        Ritning ritning = new Ritning(modell);
        List<String> agare = new ArrayList<>(ritning.texter.keySet());
        for (String id : agare) {
            Ruta text = ritning.texter.get(id);
            for (String annan : agare) {
                assertThat(!id.equals(annan) && text.moter(ritning.texter.get(annan)))
                        .as("texterna %s och %s", id, annan)
                        .isFalse();
            }
            for (Form form : ritning.former.values()) {
                assertThat(text.moter(form.ruta())
                                && !(form.behallare() && form.ruta().omsluter(text)))
                        .as("texten %s och formen %s", id, form.nod().getId())
                        .isFalse();
            }
            for (Kant kant : ritning.kanter.values()) {
                assertThat(kant.punkter())
                        .as("texten %s och %s", id, namn(kant))
                        .noneMatch(text::harInne);
            }
        }
    }

    /** Western readers start at the left: what a model begins with is its leftmost shape. */
    @ParameterizedTest
    @MethodSource("modeller")
    void borjanLiggerTillVanster(Modell modell) {
        Ritning ritning = new Ritning(modell);
        for (Form start : ritning.former.values()) {
            if (start.nod().getIncoming().isEmpty()
                    && start.nod().getElementType().getTypeName().equals("startEvent")) {
                assertThat(ritning.former.values().stream()
                                .filter(form -> form.nod()
                                        .getParentElement()
                                        .equals(start.nod().getParentElement()))
                                .filter(form -> !form.behallare()))
                        .as("till vänster om %s", start.nod().getId())
                        .noneMatch(form -> form.ruta().x() < start.ruta().x());
            }
        }
    }

    private static Set<Punkt> gemensamma(Kant en, Kant annan) {
        List<Punkt> a = en.punkter();
        List<Punkt> b = annan.punkter();
        int borjan = 0;
        if (en.flode().getSource().equals(annan.flode().getSource())) {
            while (borjan < Math.min(a.size(), b.size()) && a.get(borjan).equals(b.get(borjan))) {
                borjan++;
            }
        }
        int slut = 0;
        if (en.flode().getTarget().equals(annan.flode().getTarget())) {
            while (slut < Math.min(a.size(), b.size()) - borjan
                    && a.get(a.size() - 1 - slut).equals(b.get(b.size() - 1 - slut))) {
                slut++;
            }
        }
        Set<Punkt> mote = new HashSet<>(a.subList(borjan, a.size() - slut));
        mote.retainAll(new HashSet<>(b.subList(borjan, b.size() - slut)));
        return mote;
    }

    private static Ruta ruta(Ritning ritning, FlowNode nod) {
        return ritning.former.get(nod.getId()).ruta();
    }

    private static String namn(Kant kant) {
        return kant.flode().getId();
    }
}
