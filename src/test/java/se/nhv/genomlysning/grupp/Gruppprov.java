package se.nhv.genomlysning.grupp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.ArendeId;
import se.nhv.genomlysning.GruppService;
import se.nhv.test.Arendeprov;
import se.nhv.test.Som;

/** A group at work: its members answer questions, and none of them is jävig. */
abstract class Gruppprov extends Arendeprov {
    @Autowired
    MockMvc mvc;

    @Autowired
    MoteService moten;

    @Autowired
    GruppService grupp;

    ArendeId id;

    @BeforeEach
    void gruppenArbetar() {
        id = gang.foreslaget("Vård med grupp");
        gang.tills(id, "besvaraFragor", gang.rakt());
    }

    String adress() {
        return "/arenden/" + id + "/grupp";
    }

    MockHttpServletResponse hamta(String adress, String konto) throws Exception {
        return mvc.perform(get(adress).with(Som.person(resa.som(konto))))
                .andReturn()
                .getResponse();
    }

    /** What one reads on the page, without its head. */
    String lasbar(String adress, String konto) throws Exception {
        MockHttpServletResponse svar = hamta(adress, konto);
        assertThat(svar.getStatus()).as(konto).isEqualTo(200);
        return HtmlUtils.htmlUnescape(svar.getContentAsString()
                        .replaceFirst("(?s).*<main[^>]*>", "")
                        .replaceFirst("(?s)</main>.*", "")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    MockHttpServletResponse skicka(String adress, String konto, Map<String, List<String>> varden) throws Exception {
        MockHttpServletRequestBuilder begaran =
                post(adress).with(Som.person(resa.som(konto))).with(SecurityMockMvcRequestPostProcessors.csrf());
        varden.forEach((falt, alla) -> begaran.param(falt, alla.toArray(String[]::new)));
        return mvc.perform(begaran).andReturn().getResponse();
    }

    UUID foreslaget(int... omDagar) {
        List<LocalDate> dagar =
                Arrays.stream(omDagar).mapToObj(n -> gang.idag().plusDays(n)).toList();
        return moten.foresla(
                id, "Andra mötet", dagar, gang.idag().plusDays(3), resa.som("utredare1"), UUID.randomUUID());
    }

    /** Found jävig: out of the group and the case. */
    void javig(String konto) {
        grupp.deklarera(id, DemoKonton.id(konto), true, "Leder enheten.");
        grupp.attProva(id).forEach(d -> grupp.prova(id, d, true, "Leder enheten.", resa.som("utredare1")));
    }
}
