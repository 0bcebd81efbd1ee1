package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.arende.ArendeId;
import se.nhv.kalender.NhvClock;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppnaSvar;

/** A remiss that is out, and somebody who was not asked. Each test comes from addresses of its own. */
abstract class OppetSvarsprov extends Svarsprov {
    static final Duration LASER = Duration.ofSeconds(30);
    private static final Pattern BEVIS = Pattern.compile("name=\"bevis\" value=\"([^\"]+)\"");
    private static final AtomicInteger ADRESS = new AtomicInteger();

    @Autowired
    OppenRemissService oppna;

    @Autowired
    NhvClock klocka;

    String oppen;
    String fran;

    @BeforeEach
    void oppnaRemissen() {
        oppen = "/oppna-remisser/" + remiss();
        fran = nyAdress();
    }

    static String nyAdress() {
        int nr = ADRESS.incrementAndGet();
        return "198.18." + nr / 250 + "." + (nr % 250 + 1);
    }

    String adress(ArendeId annat) {
        return "/oppna-remisser/" + remisser.senaste(annat).orElseThrow().id();
    }

    /** The form as it is given out now. */
    String bevis() throws Exception {
        return bevis(oppen);
    }

    String bevis(String adress) throws Exception {
        return forsta(BEVIS, sida(adress));
    }

    /** What a person sends who has read the questions. */
    MockHttpServletRequestBuilder ifyllt(String bevis) {
        return post(oppen + "/skicka")
                .with(b -> {
                    b.setRemoteAddr(fran);
                    return b;
                })
                .param("bevis", bevis)
                .param("svar-1", "avstyrker")
                .param("motivering-1", "Resorna blir för långa.")
                .param("webbplats", "");
    }

    MockHttpServletResponse svar(MockHttpServletRequestBuilder begaran) throws Exception {
        return mvc.perform(begaran).andReturn().getResponse();
    }

    /** Reads, writes and sends; the address of the receipt. */
    String skickat(MockHttpServletRequestBuilder begaran) throws Exception {
        MockHttpServletResponse r = svar(begaran);
        assertThat(r.getStatus()).as(r.getContentAsString()).isEqualTo(302);
        return String.valueOf(r.getRedirectedUrl());
    }

    String nyttBevisSomArLast() throws Exception {
        String bevis = bevis();
        klocka.flytta(LASER);
        return bevis;
    }

    OppnaSvar inkomna() {
        return oppna.svar(remisser.senaste(id).orElseThrow().id());
    }

    MockHttpServletResponse oppnad(String adress) throws Exception {
        return svar(get(adress));
    }
}
