package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingService;
import se.nhv.test.Arendeprov;
import se.nhv.test.Som;

/** Jäv is declared and tried before anything of the case opens, by whichever way one asks for it. */
class JavForstTest extends Arendeprov {
    @Autowired
    Atkomst atkomst;

    @Autowired
    HandlingService handlingar;

    @Autowired
    MockMvc mvc;

    private static RequestPostProcessor som(Inloggad person) {
        return Som.konto("sakkunnig3", person.grupper().toArray(String[]::new));
    }

    @Test
    void ledamotenNarBaraSinDeklarationTillsUtredarenHarProvatDen() throws Exception {
        ArendeId id = gang.foreslaget("Jäv först " + System.nanoTime());
        Inloggad ledamot = resa.som("sakkunnig3");
        gang.tills(id, "utseGrupp", gang.rakt());
        resa.svara(
                id,
                "utseGrupp",
                Map.of(
                        "ledamoter",
                        List.of(DemoKonton.id("sakkunnig3").toString()),
                        "gruppenFulltalig",
                        "nej",
                        "saknas",
                        "Fem saknas."));
        stangt(id, ledamot);

        gang.tills(id, "deklareraJav", gang.rakt());
        stangt(id, ledamot);
        Uppgift deklarera = resa.oppna(id, "deklareraJav").stream()
                .filter(u -> ledamot.id().equals(u.tilldelad()))
                .findFirst()
                .orElseThrow();
        mvc.perform(get("/uppgifter/" + deklarera.id().value()).with(som(ledamot)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/arenden/" + id))))
                .andExpect(content().string(not(containsString("/handling/"))));

        gang.tills(id, "provaJav", gang.rakt());
        stangt(id, ledamot);

        gang.tills(id, "besvaraFragor", gang.rakt());
        assertThat(atkomst.kanSe(ledamot, id.varde())).isTrue();
        assertThat(atkomst.synliga(ledamot).test(id.varde())).isTrue();
        mvc.perform(get("/arenden/" + id).with(som(ledamot))).andExpect(status().isOk());
    }

    private void stangt(ArendeId id, Inloggad ledamot) throws Exception {
        UUID arende = id.varde();
        assertThat(atkomst.kanSe(ledamot, arende)).isFalse();
        assertThat(atkomst.synliga(ledamot).test(arende)).isFalse();
        assertThat(handlingar.synliga(id, ledamot)).isEmpty();
        for (String plats : List.of("", "/handlingar", "/underlag", "/underlag/text")) {
            mvc.perform(get("/arenden/" + id + plats).with(som(ledamot))).andExpect(status().is4xxClientError());
        }
    }
}
