package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendeprov;

/** A group that lost somebody by jäv gets somebody new, who alone has to say whether there is jäv. */
class GruppenKompletterasTest extends Arendeprov {
    @Autowired
    GruppService grupp;

    ArendeId id;
    ProcessInstance process;

    @BeforeEach
    void femSakkunnigaOchIngenFranNorra() {
        id = gang.foreslaget("Vård med jäv");
        process = gang.arbetsprocess(id);
        List<String> fem = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> konto("sakkunnig" + n).toString())
                .toList();
        gang.tills(
                id, "deklareraJav", gang.rakt().men("utseGrupp", Map.of("ledamoter", fem, "gruppenFulltalig", "ja")));
    }

    private static KontoId konto(String anvandarnamn) {
        return DemoKonton.id(anvandarnamn);
    }

    @Test
    void denSomErsatterDeklarerarJavOchArbetetGarVidare() {
        Map<String, Map<String, ?>> rakt = gang.rakt().svar();
        for (Uppgift u : resa.oppna(id, "deklareraJav")) {
            boolean javig = konto("sakkunnig1").equals(u.tilldelad());
            resa.svara(u, javig ? Map.of("harUppdrag", "ja") : rakt.get("deklareraJav"));
        }
        resa.svara(
                id,
                "provaJav",
                Map.of(
                        "deklarationer",
                        grupp.attProva(id).stream()
                                .map(d -> Map.of("provning", d.omstandighet() ? "utesluts" : "ingetHinder"))
                                .toList(),
                        "gruppenMasteKompletteras",
                        "ja"));
        resa.svara(id, "ersattLedamot", Map.of("ersattare", konto("sakkunnig6").toString()));

        assertThat(resa.oppna(id, "deklareraJav"))
                .extracting(Uppgift::tilldelad)
                .containsExactly(konto("sakkunnig6"));
        assertThat(grupp.aktiva(id))
                .extracting(Medlem::konto)
                .contains(konto("sakkunnig6"))
                .doesNotContain(konto("sakkunnig1"));
        gang.tills(id, "forberedRemiss", gang.rakt());
        BpmnAwareTests.assertThat(process).hasPassed("steg2").isWaitingAt("steg3");
        helhet.haller(id);
    }
}
