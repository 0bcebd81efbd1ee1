package se.nhv.anvandare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.test.Nhvtest;

@Nhvtest
class InloggningTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    KontoService konton;

    @Test
    void varjeRollHarEttDemokontoMedSinaGrupper() {
        for (Roll roll : Roll.values()) {
            assertThat(konton.medGrupp(roll.kod())).as(roll.kod()).isNotEmpty();
        }
        assertThat(konton.medGrupp("npo")).hasSize(26);
        assertThat(konton.medGrupp("regionforetradare")).hasSize(21);
        assertThat(konton.medGrupp("ledamot:sodra")).singleElement().satisfies(k -> assertThat(k.anvandarnamn())
                .isEqualTo("ledamot-sodra"));
        assertThat(konton.medAnvandarnamn("region-12").orElseThrow().inloggad())
                .satisfies(p ->
                        assertThat(p.grupper()).containsExactlyInAnyOrder("regionforetradare", "regionforetradare:12"))
                .satisfies(p -> assertThat(p.enheter(Roll.REGIONFORETRADARE)).containsExactly("12"));
        assertThat(konton.medAnvandarnamn("sakkunnig3").orElseThrow().namn()).isEqualTo("Sakkunnig, Södra (demo)");
    }

    @Test
    void denSomLoggarInKommerTillArbetslistan() throws Exception {
        mvc.perform(inloggning("Utredare1 ", "demo")).andExpect(redirectedUrl("/arbetslista"));
    }

    @Test
    void denSomBlevAvbrutenKommerTillSidanSomBegardes() throws Exception {
        HttpSession session = mvc.perform(get("/arbetslista?steg=3"))
                .andExpect(redirectedUrl("/logga-in"))
                .andReturn()
                .getRequest()
                .getSession();

        mvc.perform(inloggning("utredare1", "demo").session((MockHttpSession) session))
                .andExpect(redirectedUrl("http://localhost/arbetslista?steg=3"));
    }

    @Test
    void felLosenordFarEnMeningOchEfterFemForsokEnVantan() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(inloggning("chef1", "fel")).andExpect(redirectedUrl("/logga-in?fel=losenord"));
        }

        mvc.perform(inloggning("chef1", "demo")).andExpect(redirectedUrl("/logga-in?fel=vanta"));
        mvc.perform(get("/logga-in?fel=vanta"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vänta en stund")));
    }

    @Test
    void ettAvaktiveratKontoKommerInteIn() throws Exception {
        KontoId id = konton.medAnvandarnamn("utredare3").orElseThrow().id();
        konton.avaktivera(id);

        mvc.perform(inloggning("utredare3", "demo")).andExpect(redirectedUrl("/logga-in?fel=losenord"));
        assertThat(konton.medGrupp("utredare")).extracting(Konto::id).doesNotContain(id);
        assertThat(konton.namn(id)).isEqualTo("Utredare 3 (demo)");
    }

    @Test
    void utanSidansTeckenLoggasIngenIn() throws Exception {
        mvc.perform(post("/logga-in").param("anvandarnamn", "utredare1").param("losenord", "demo"))
                .andExpect(status().isForbidden());
    }

    @Test
    void apietSvararMedAutentiseringskravOchIngenSession() throws Exception {
        mvc.perform(get("/api/v1/arenden"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 404));
        assertThat(mvc.perform(get("/api/v1/arenden").with(httpBasic("utredare1", "demo")))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    @Test
    void sidornaBarSinaSakerhetshuvuden() throws Exception {
        mvc.perform(get("/logga-in"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        mvc.perform(get("/logga-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    private static MockHttpServletRequestBuilder inloggning(String namn, String losenord) {
        return post("/logga-in")
                .param("anvandarnamn", namn)
                .param("losenord", losenord)
                .with(csrf());
    }
}
