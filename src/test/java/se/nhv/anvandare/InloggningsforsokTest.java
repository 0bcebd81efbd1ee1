package se.nhv.anvandare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.kalender.NhvClock;
import se.nhv.test.Nhvtest;

/** Whoever tries one password on many names waits too, and is told no more than whoever tries many on one. */
@Nhvtest
class InloggningsforsokTest {
    private static final String VANTA = "/logga-in?fel=vanta";
    private static final String FEL = "/logga-in?fel=losenord";

    @Autowired
    MockMvc mvc;

    @Autowired
    NhvClock clock;

    private String loggaIn(String adress, String namn, String losenord) throws Exception {
        return String.valueOf(mvc.perform(post("/logga-in")
                        .param("anvandarnamn", namn)
                        .param("losenord", losenord)
                        .with(fran(adress))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static RequestPostProcessor fran(String adress) {
        return begaran -> {
            begaran.setRemoteAddr(adress);
            return begaran;
        };
    }

    private void misslyckas(String adress, int ganger) throws Exception {
        for (int i = 0; i < ganger; i++) {
            assertThat(loggaIn(adress, "gissat" + adress + i, "demo")).isEqualTo(FEL);
        }
    }

    @Test
    void denSomProvarMangaNamnFranEnAdressFarVantaUtanAttFaVetaVarforOchBaraDarifran() throws Exception {
        misslyckas("198.51.100.7", Inloggningsforsok.PER_ADRESS - 1);
        assertThat(loggaIn("198.51.100.7", "utredare1", "demo")).isEqualTo("/arbetslista");
        misslyckas("198.51.100.7", 1);

        assertThat(loggaIn("198.51.100.7", "utredare1", "demo")).isEqualTo(VANTA);
        assertThat(loggaIn("198.51.100.7", "finns-inte", "demo")).isEqualTo(VANTA);
        assertThat(loggaIn("198.51.100.8", "utredare1", "demo")).isEqualTo("/arbetslista");
        assertThat(loggaIn("127.0.0.1", "utredare1", "demo")).isEqualTo("/arbetslista");
        assertThat(mvc.perform(get("/api/v1/uppgifter")
                                .with(httpBasic("utredare1", "demo"))
                                .with(fran("198.51.100.7")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(mvc.perform(get(VANTA)).andReturn().getResponse().getContentAsString())
                .contains("Vänta en stund")
                .doesNotContain("användarnamnet.", "adress");

        clock.flytta(Inloggningsforsok.ADRESSENS_TID.plusSeconds(1));
        assertThat(loggaIn("198.51.100.7", "utredare1", "demo")).isEqualTo("/arbetslista");
        misslyckas("198.51.100.7", 2);
    }

    @Test
    void ettHeltNatIIpv6RaknasSomEnAdress() throws Exception {
        for (int i = 0; i < Inloggningsforsok.PER_ADRESS; i++) {
            assertThat(loggaIn("2001:db8:1:2::" + Integer.toHexString(i + 1), "nagon" + i, "fel"))
                    .isEqualTo(FEL);
        }

        assertThat(loggaIn("2001:db8:1:2:ffff::1", "utredare1", "demo")).isEqualTo(VANTA);
        assertThat(loggaIn("2001:db8:1:3::1", "utredare1", "demo")).isEqualTo("/arbetslista");
    }

    @Test
    void densomLyckasHurMangaGangerSomHelstStoppasInte() throws Exception {
        for (int i = 0; i < Inloggningsforsok.PER_ADRESS + 5; i++) {
            assertThat(loggaIn("203.0.113.5", "utredare1", "demo")).isEqualTo("/arbetslista");
        }
    }

    @Test
    void minnetVaxerInteUtanGransOchDeSenasteFinnsKvar() {
        Clock stilla = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        Felrakning rakning = new Felrakning(stilla, 2, Duration.ofMinutes(15));
        for (int i = 0; i < 3 * Felrakning.MINNE; i++) {
            rakning.misslyckades("10." + i);
        }
        rakning.misslyckades("sist");
        rakning.misslyckades("sist");

        assertThat(rakning.antal()).isLessThanOrEqualTo(Felrakning.MINNE);
        assertThat(rakning.vantan("sist")).isPositive();
    }
}
