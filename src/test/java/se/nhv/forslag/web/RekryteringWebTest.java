package se.nhv.forslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
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
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

@Nhvtest
class RekryteringWebTest {
    private static final RequestPostProcessor UTREDARE = Som.konto("utredare1", "utredare");
    private static final RequestPostProcessor NPO = Som.konto("npo-cancersjukdomar", "npo", "npo:cancersjukdomar");
    private static final RequestPostProcessor ANNAT_NPO = Som.konto("npo-tandvard", "npo", "npo:tandvard");
    private static final RequestPostProcessor REGION =
            Som.konto("region-12", "regionforetradare", "regionforetradare:12");

    @Autowired
    MockMvc mvc;

    @Autowired
    Arendegang gang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String sida;
    private String svara;
    private String sistaDag;
    private ArendeId id;

    @BeforeEach
    void ettArendeUnderRekrytering() {
        id = gang.foreslaget("Rekryteringens vård");
        gang.tills(id, "nominera", gang.rakt());
        sida = "/arenden/" + id + "/rekrytering";
        svara = "/nominera/" + id;
        sistaDag = LocalDate.now(clock).plusDays(30).toString();
    }

    private MockHttpServletRequestBuilder fraga(UUID nyckel, String dag, String... valda) {
        return post(sida + "/fraga")
                .with(csrf())
                .with(UTREDARE)
                .param("nyckel", nyckel.toString())
                .param("sistaDag", dag)
                .param("valda", valda);
    }

    private void fragaTva() throws Exception {
        mvc.perform(fraga(UUID.randomUUID(), sistaDag, "npo:cancersjukdomar", "samverkansregion:sodra"))
                .andExpect(redirectedUrl(sida));
    }

    private MockHttpServletRequestBuilder svar(RequestPostProcessor vem) {
        return post(svara)
                .with(csrf())
                .with(vem)
                .param("npo", "cancersjukdomar")
                .param("kanNominera", "ja")
                .param("nominerade[0]._rad", "1")
                .param("nominerade[0].namn", "Cancer Kunnig")
                .param("nominerade[0].epost", "cancer.kunnig@example.org")
                .param("nominerade[0].specialitet", "Onkologi")
                .param("nominerade[0].arbetsplats", "Sjukhuset")
                .param("nominerade[0].roll", "patientforetradare")
                .param("nominerade[0].tillfragan", "ja");
    }

    @Test
    void sidanVisarVemSomSaknasOchAllaArForvalda() throws Exception {
        mvc.perform(get("/arenden/" + id).with(UTREDARE)).andExpect(content().string(containsString(sida)));
        mvc.perform(get(sida).with(UTREDARE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rekrytering pågår")))
                .andExpect(content().string(containsString("value=\"samverkansregion:norra\" checked")))
                .andExpect(content().string(containsString("value=\"npo:cancersjukdomar\" checked")));
        mvc.perform(get(sida).with(Som.konto("registrator1", "registrator")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/rekrytering/fraga"))));
        for (RequestPostProcessor vem : List.of(NPO, REGION)) {
            mvc.perform(get(sida).with(vem)).andExpect(status().isForbidden());
        }
    }

    @Test
    void ettDubbelklickFragarEnGangOchSedanKanDeSomVantarPaminnas() throws Exception {
        UUID nyckel = UUID.randomUUID();
        mvc.perform(fraga(nyckel, sistaDag, "npo:cancersjukdomar", "samverkansregion:sodra"))
                .andExpect(redirectedUrl(sida));
        mvc.perform(fraga(nyckel, sistaDag, "npo:cancersjukdomar", "samverkansregion:sodra"))
                .andExpect(status().isConflict());
        mvc.perform(get(sida).with(UTREDARE))
                .andExpect(content().string(containsString("Väntar på svar")))
                .andExpect(content().string(containsString(sistaDag)));

        jdbc.sql("UPDATE nomineringsfraga SET tid = tid - interval '3 days' WHERE vardomrade = :v")
                .param("v", id.varde())
                .update();
        mvc.perform(get(sida).with(UTREDARE)).andExpect(content().string(containsString("Påminn alla 2")));
        mvc.perform(post(sida + "/paminn")
                        .with(csrf())
                        .with(UTREDARE)
                        .param("nyckel", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(sida));
        mvc.perform(post(sida + "/paminn")
                        .with(csrf())
                        .with(UTREDARE)
                        .param("nyckel", UUID.randomUUID().toString()))
                .andExpect(status().isConflict());
    }

    @Test
    void ettFelStarVidSittFaltOchDetValdaBehalls() throws Exception {
        for (String dag : List.of("", "i morgon", LocalDate.now(clock).toString(), "+999999999-12-31")) {
            mvc.perform(fraga(UUID.randomUUID(), dag, "samverkansregion:norra"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"sistaDag-fel\"")))
                    .andExpect(content().string(containsString("value=\"samverkansregion:norra\" checked")))
                    .andExpect(content().string(not(containsString("value=\"samverkansregion:sodra\" checked"))));
        }
        for (String valda : List.of("", "samverkansregion:x", "npo:tandvard", "x")) {
            mvc.perform(fraga(UUID.randomUUID(), sistaDag, valda))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"valda-fel\"")));
        }
        assertThat(jdbc.sql("SELECT count(*) FROM nomineringsfraga WHERE vardomrade = :v")
                        .param("v", id.varde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void brevetsLankLederVarOchEnRaktTillSittSvar() throws Exception {
        fragaTva();

        mvc.perform(get(svara).with(NPO))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nominera till sakkunniggruppen")))
                .andExpect(content().string(containsString("nominerade[0].ersattareNamn")));
        mvc.perform(get(svara).with(REGION))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", startsWith("/uppgifter/")));
        mvc.perform(get(svara).with(UTREDARE)).andExpect(redirectedUrl(sida));
        mvc.perform(get(svara).param("npo", "cancersjukdomar").with(UTREDARE)).andExpect(status().isOk());
        mvc.perform(get(svara).with(ANNAT_NPO)).andExpect(status().isNotFound());
        mvc.perform(get(svara).param("npo", "cancersjukdomar").with(ANNAT_NPO)).andExpect(status().isNotFound());
        mvc.perform(get("/nominera/" + UUID.randomUUID()).with(NPO)).andExpect(status().isNotFound());
        mvc.perform(get(svara).with(Som.konto("sakkunnig1", "sakkunnig"))).andExpect(status().isForbidden());
        mvc.perform(get("/npo/cancersjukdomar").with(NPO)).andExpect(content().string(containsString(svara)));
    }

    @Test
    void ettNpoSvararPaEnSidaOchSvaretSynsGenast() throws Exception {
        fragaTva();
        mvc.perform(svar(NPO)).andExpect(redirectedUrl("/npo/cancersjukdomar"));
        mvc.perform(svar(NPO)).andExpect(status().isConflict());

        mvc.perform(get(sida).with(UTREDARE))
                .andExpect(content().string(containsString("Cancer Kunnig")))
                .andExpect(content().string(containsString("Har nominerat")));
        mvc.perform(get(svara).with(NPO)).andExpect(status().isNotFound());
        mvc.perform(get("/npo/cancersjukdomar").with(NPO)).andExpect(content().string(not(containsString(svara))));
    }

    @Test
    void ettHalvtSvarFarSinaFelVidFaltenOchIngetSparas() throws Exception {
        fragaTva();
        mvc.perform(post(svara)
                        .with(csrf())
                        .with(NPO)
                        .param("npo", "cancersjukdomar")
                        .param("kanNominera", "ja")
                        .param("nominerade[0]._rad", "1")
                        .param("nominerade[0].namn", "Halv Färdig"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Halv Färdig")));
        mvc.perform(svar(ANNAT_NPO)).andExpect(status().is4xxClientError());
        assertThat(jdbc.sql("SELECT count(*) FROM nominering WHERE vardomrade = :v")
                        .param("v", id.varde())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
