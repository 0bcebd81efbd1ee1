package se.nhv.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.arende.ArendeService;
import se.nhv.demo.Demoklocka;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

@Nhvtest
class AdministrationTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    ArendeService arenden;

    @Autowired
    Demoklocka klocka;

    @ParameterizedTest
    @ValueSource(strings = {"/administration", "/administration/konton", "/administration/inlasning", "/demo/klocka"})
    void sidornaRitas(String adress) throws Exception {
        mvc.perform(get(adress).with(administrator())).andExpect(status().isOk());
    }

    @Test
    void enFilMedFelVisarRadOchKolumnOchEnRattLasesIn() throws Exception {
        mvc.perform(lasIn("vardomrade;steg\nEtt;9\n"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("”9” är inget steg")));
        assertThat(arenden.hitta("Inläst på sidan")).isEmpty();
        mvc.perform(lasIn("vardomrade;steg\nInläst på sidan;1\n"))
                .andExpect(redirectedUrl("/administration/inlasning"))
                .andExpect(flash().attributeExists("resultat"));
        assertThat(arenden.hitta("Inläst på sidan")).isPresent();
    }

    @Test
    void detSomInteHarFastnatKanInteForsokasIgen() throws Exception {
        mvc.perform(post("/administration/fastnat/finns-inte/forsok-igen")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void ettArendePaNyasteModellenBehoverInteFlyttas() throws Exception {
        mvc.perform(lasIn("vardomrade;steg\nRedan nyast;1\n")).andExpect(status().is3xxRedirection());
        var id = arenden.hitta("Redan nyast").orElseThrow().id();
        mvc.perform(get("/administration/modeller/" + id).with(administrator())).andExpect(status().isConflict());
        mvc.perform(post("/administration/modeller/" + id).with(administrator()).with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void klockanGarInteBakatOchInteHurLangtSomHelst() throws Exception {
        String igar = klocka.idag().minusDays(1).toString();
        for (String dag : new String[] {igar, "9999-01-01", ""}) {
            mvc.perform(post("/demo/klocka")
                            .param("hur", "datum")
                            .param("datum", dag)
                            .with(administrator())
                            .with(csrf()))
                    .andExpect(status().is4xxClientError());
        }
    }

    private RequestPostProcessor administrator() {
        return Som.konto("administrator1", "administrator");
    }

    private org.springframework.test.web.servlet.RequestBuilder lasIn(String fil) {
        return multipart("/administration/inlasning")
                .file(new MockMultipartFile("fil", "x.csv", "text/csv", fil.getBytes(StandardCharsets.UTF_8)))
                .param("nyckel", UUID.randomUUID().toString())
                .with(administrator())
                .with(csrf());
    }
}
