package se.nhv.forslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.arende.ArendeId;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

@Nhvtest
class NpoWebTest {
    private static final RequestPostProcessor UTREDARE = Som.konto("utredare1", "utredare");
    private static final RequestPostProcessor NPO = Som.konto("npo-tandvard", "npo", "npo:tandvard");
    private static final RequestPostProcessor REGISTRATOR = Som.konto("registrator1", "registrator");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate idag;

    @BeforeEach
    void ingenAnnanHarFragats() {
        jdbc.sql("DELETE FROM npo_fraga").update();
        idag = LocalDate.now(clock);
    }

    private static MockHttpServletRequestBuilder skicka(String adress, UUID nyckel) {
        return post(adress).with(csrf()).with(UTREDARE).param("nyckel", nyckel.toString());
    }

    private MockHttpServletRequestBuilder fraga(String npo) {
        return skicka("/npo/" + npo + "/fraga", UUID.randomUUID())
                .param("sistaDag", idag.plusDays(30).toString());
    }

    @Test
    void allaStarPaEnSidaOchFiltretStarIAdressen() throws Exception {
        mvc.perform(fraga("tandvard")).andExpect(redirectedUrl("/npo/tandvard"));

        mvc.perform(get("/npo").with(UTREDARE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("26 programområden")))
                .andExpect(content().string(containsString("/npo/fraga-alla")));
        mvc.perform(get("/npo")
                        .param("visa", "ej_svarat")
                        .param("sort", "fragad")
                        .with(REGISTRATOR))
                .andExpect(content().string(containsString("Ett programområde")))
                .andExpect(content().string(containsString("/npo/tandvard")))
                .andExpect(content().string(containsString("/npo.csv?visa=ej_svarat&amp;sort=fragad")))
                .andExpect(content().string(not(containsString("/npo/fraga-alla"))));
        for (String skrap : List.of("0000", "9999", "x", "-1")) {
            mvc.perform(get("/npo")
                            .param("ar", skrap)
                            .param("visa", skrap)
                            .param("sort", skrap)
                            .with(UTREDARE))
                    .andExpect(content().string(containsString("26 programområden")));
        }
        for (String sort : List.of("namn", "fragad", "antal", "avstamd", "nasta")) {
            mvc.perform(get("/npo").param("sort", sort).with(UTREDARE)).andExpect(status().isOk());
        }
    }

    @Test
    void filenHarEnRadPerProgramomrade() throws Exception {
        String csv = mvc.perform(get("/npo.csv").with(UTREDARE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(27).anyMatch(rad -> rad.startsWith("Tandvård;" + idag.getYear()));
    }

    @Test
    void enFelSistaDagStarVidSittFaltOchIngenFragas() throws Exception {
        for (String dag : List.of("", "i morgon", idag.toString(), "+999999999-12-31")) {
            mvc.perform(skicka("/npo/tandvard/fraga", UUID.randomUUID()).param("sistaDag", dag))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"sistaDag-fel\"")));
            mvc.perform(skicka("/npo/fraga-alla", UUID.randomUUID()).param("sistaDag", dag))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"sistaDag-fel\"")));
        }
        assertThat(jdbc.sql("SELECT count(*) FROM npo_fraga").query(Long.class).single())
                .isZero();
    }

    @Test
    void ettDubbelklickPaFragaAllaHarEnVerkan() throws Exception {
        UUID nyckel = UUID.randomUUID();
        String dag = idag.plusDays(30).toString();
        mvc.perform(get("/npo/fraga-alla").with(UTREDARE))
                .andExpect(content().string(containsString("Skicka till 26 programområden")));

        mvc.perform(skicka("/npo/fraga-alla", nyckel).param("sistaDag", dag)).andExpect(redirectedUrl("/npo"));
        mvc.perform(skicka("/npo/fraga-alla", nyckel).param("sistaDag", dag)).andExpect(status().isConflict());

        assertThat(jdbc.sql("SELECT count(*) FROM npo_fraga").query(Long.class).single())
                .isEqualTo(26);
        mvc.perform(get("/npo/paminn").with(UTREDARE)).andExpect(content().string(containsString("ingen att påminna")));
        jdbc.sql("UPDATE npo_fraga SET tid = tid - interval '3 days'").update();
        mvc.perform(get("/npo/paminn").with(UTREDARE)).andExpect(content().string(containsString("Påminn ")));
        mvc.perform(skicka("/npo/paminn", UUID.randomUUID())).andExpect(redirectedUrl("/npo"));
        mvc.perform(skicka("/npo/paminn", UUID.randomUUID())).andExpect(status().isConflict());
    }

    @Test
    void enAvstamningMedFelBehallerDetSkrivnaOchSagerVidVilketFalt() throws Exception {
        String[][] fel = {
            {"dag", ""}, {"dag", idag.plusDays(1).toString()}, {"dag", "-999999999-01-01"}, {"deltagare", " "},
            {"anteckning", ""}, {"nasta", "snart"}, {"nasta", idag.toString()}, {"nasta", "+999999999-12-31"}
        };
        for (String[] ett : fel) {
            mvc.perform(avstamning(ett[0], ett[1]))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"" + ett[0] + "-fel\"")))
                    .andExpect(content().string(containsString("Bara två förslag i år")));
        }
    }

    private MockHttpServletRequestBuilder avstamning(String falt, String varde) {
        return skicka("/npo/tandvard/avstamning", UUID.randomUUID())
                .param("dag", falt.equals("dag") ? varde : idag.toString())
                .param("deltagare", falt.equals("deltagare") ? varde : "NPO:s ordförande")
                .param("anteckning", falt.equals("anteckning") ? varde : "Internt om tandvården")
                .param("overenskommet", "Bara två förslag i år")
                .param("nasta", falt.equals("nasta") ? varde : idag.plusDays(90).toString());
    }

    @Test
    void npoSerVadSomKomsOverensMenInteMyndighetensAnteckning() throws Exception {
        mvc.perform(avstamning("", "")).andExpect(redirectedUrl("/npo/tandvard"));

        mvc.perform(get("/npo/tandvard").with(NPO))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bara två förslag i år")))
                .andExpect(content().string(not(containsString("Internt om tandvården"))))
                .andExpect(content().string(not(containsString("/npo/tandvard/"))));
        mvc.perform(get("/npo/tandvard").with(REGISTRATOR))
                .andExpect(content().string(containsString("Internt om tandvården")))
                .andExpect(content().string(not(containsString("/npo/tandvard/"))));
        mvc.perform(get("/npo/primarvard").with(NPO)).andExpect(status().isForbidden());
        mvc.perform(get("/npo/finns-inte").with(UTREDARE)).andExpect(status().isNotFound());
        mvc.perform(get("/npo").with(NPO)).andExpect(status().isForbidden());
        mvc.perform(get("/bruttolista").with(NPO)).andExpect(content().string(containsString("/npo/tandvard")));
        mvc.perform(get("/bruttolista").with(UTREDARE)).andExpect(content().string(containsString("href=\"/npo\"")));
    }

    @Test
    void enAnteckningRattasUrSinEgenText() throws Exception {
        mvc.perform(avstamning("", "")).andExpect(redirectedUrl("/npo/tandvard"));
        UUID id = jdbc.sql("SELECT id FROM npo_avstamning WHERE npo = 'tandvard' ORDER BY tid DESC LIMIT 1")
                .query(UUID.class)
                .single();

        mvc.perform(get("/npo/tandvard").param("ratta", id.toString()).with(UTREDARE))
                .andExpect(content().string(containsString("Rätta anteckningen")))
                .andExpect(content().string(containsString("value=\"" + id + "\"")));
        mvc.perform(avstamning("anteckning", "Ny lydelse").param("ersatter", id.toString()))
                .andExpect(redirectedUrl("/npo/tandvard"));
        mvc.perform(avstamning("anteckning", "Ännu en").param("ersatter", id.toString()))
                .andExpect(status().isConflict());
        mvc.perform(get("/npo/tandvard").with(UTREDARE))
                .andExpect(content().string(containsString("Ny lydelse")))
                .andExpect(content().string(containsString("tidigare lydelse")));
    }

    @Test
    void brevetStarIDiarietOchBruttolistanSjalvArIngenSida() throws Exception {
        mvc.perform(fraga("tandvard")).andExpect(redirectedUrl("/npo/tandvard"));
        UUID handling =
                jdbc.sql("SELECT handling FROM npo_fraga").query(UUID.class).single();

        mvc.perform(get("/handling/" + handling).with(REGISTRATOR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("NPO Tandvård")));
        mvc.perform(get("/handling/" + handling).with(NPO)).andExpect(status().isNotFound());
        mvc.perform(get("/diarium").param("q", "NPO Tandvård").with(REGISTRATOR))
                .andExpect(content().string(containsString("/handling/" + handling)));
        String sjalv = "/arenden/" + ArendeId.BRUTTOLISTAN;
        mvc.perform(get(sjalv).with(REGISTRATOR)).andExpect(redirectedUrl(sjalv + "/handlingar"));
        for (String vag : List.of("/handlingar", "/utskick", "/logg")) {
            mvc.perform(get(sjalv + vag).with(REGISTRATOR))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("årets ärende för bruttolistan")))
                    .andExpect(content().string(not(containsString("class=\"steg-huvud"))))
                    .andExpect(content().string(not(containsString(sjalv + "/tid"))));
        }
        for (String vag : List.of("/tid", "/anteckningar", "/diagram", "/atgarder")) {
            mvc.perform(get(sjalv + vag).with(UTREDARE)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/bruttolista/" + ArendeId.BRUTTOLISTAN)).andExpect(status().isNotFound());
        mvc.perform(get("/vardomraden/" + ArendeId.BRUTTOLISTAN)).andExpect(status().isNotFound());
    }
}
