package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.anvandare.DemoKonton;
import se.nhv.handling.Handling;
import se.nhv.remiss.Remissutskick;
import se.nhv.test.Nhvtest;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;

@Nhvtest
class YttrandeWebTest extends Svarsprov {
    private static final RequestPostProcessor UTREDARE = Som.konto("utredare1", "utredare");

    @Autowired
    Remissutskick remissutskick;

    private static MockHttpServletRequestBuilder ifyllt(MockHttpServletRequestBuilder till) {
        return till.with(csrf())
                .param("svarFor", "Region Skåne")
                .param("avstar", "nej")
                .param("svar[0].stallningstagande", "tillstyrker")
                .param("svar[0].motivering", "Bra förslag.")
                .param("svar[1].stallningstagande", "avstyrker")
                .param("kontaktperson", "Registrator")
                .param("kontaktEpost", "prov@demo.invalid")
                .param("_skicka", "1");
    }

    private String genomlast(MockHttpServletRequestBuilder svar) throws Exception {
        String sida = mvc.perform(svar)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Läs igenom yttrandet")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher version = VERSION.matcher(sida);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private MockHttpServletRequestBuilder skicka(String version) {
        return post(lank + "/skicka").with(csrf()).param("version", version);
    }

    @Test
    void ettYttrandeLasesIgenomSkickasEnGangOchFarEttKvitto() throws Exception {
        mvc.perform(get(lank))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Ska vården vara NHV?")));
        String version = genomlast(ifyllt(post(lank)).param("svararAvenFor", "region-13"));
        assertThat(matriser.senaste(id).orElseThrow().svarat())
                .as("nothing is sent until it has been looked through")
                .isZero();

        mvc.perform(skicka(version)).andExpect(redirectedUrl(lank));
        mvc.perform(skicka(version)).andExpect(status().isConflict());
        mvc.perform(ifyllt(post(lank))).andExpect(status().isConflict());

        mvc.perform(get(lank))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Yttrandet har kommit in")))
                .andExpect(content().string(containsString("Bra förslag.")));
        assertThat(matriser.senaste(id).orElseThrow().svarat()).isEqualTo(2);
        assertThat(handlingar.synliga(
                        id, konton.hamta(DemoKonton.id("utredare1")).inloggad()))
                .extracting(Handling::rubrik)
                .filteredOn(r -> r.startsWith("Yttrande"))
                .hasSize(1);
    }

    @Test
    void tvaSomSkickarGenomSammaLankISammaOgonblickGerEttYttrande() throws Exception {
        String version = genomlast(ifyllt(post(lank)));

        new Samtidigt(mvc).enVerkan(302, () -> skicka(version));

        assertThat(matriser.senaste(id).orElseThrow().svarat()).isEqualTo(1);
        assertThat(handlingar.synliga(
                        id, konton.hamta(DemoKonton.id("utredare1")).inloggad()))
                .extracting(Handling::rubrik)
                .filteredOn(r -> r.startsWith("Yttrande"))
                .hasSize(1);
    }

    @Test
    void utanForBildadeSvarSagesAlltSomFattasOchDetSkrivnaStarKvar() throws Exception {
        mvc.perform(post(lank)
                        .with(csrf())
                        .param("svarFor", "Region Skåne")
                        .param("avstar", "nej")
                        .param("svar[0].motivering", "Halvvägs.")
                        .param("_skicka", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Halvvägs.")))
                .andExpect(content().string(containsString("falt-kontaktperson")));
    }

    @Test
    void ettUtkastFinnsKvarNarLankenOppnasIgen() throws Exception {
        mvc.perform(post(lank + "/utkast").with(csrf()).param("svarFor", "Halvfärdigt namn"))
                .andExpect(status().isOk())
                .andExpect(content().string(matchesPattern("\\d\\d:\\d\\d")));

        mvc.perform(get(lank)).andExpect(content().string(containsString("Halvfärdigt namn")));
    }

    @Test
    void enOkandUtgangenEllerAterkalladLankSagerSammaSak() throws Exception {
        String mening = "Länken fungerar inte.";
        mvc.perform(get("/yttrande/" + "A".repeat(22)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString(mening)));
        mvc.perform(get("/yttrande/kort")).andExpect(status().isNotFound());
        remissutskick.aterkallaLank(id, "region-14", java.util.UUID.randomUUID());
        mvc.perform(get(lank("region-14"))).andExpect(status().isNotFound());
        jdbc.sql("UPDATE remisslank SET utgar = :dag WHERE instans = 'region-12' AND remiss = :r")
                .param("dag", LocalDate.now(clock).minusDays(1))
                .param("r", remisser.senaste(id).orElseThrow().id().varde())
                .update();
        mvc.perform(get(lank))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString(mening)));
        mvc.perform(ifyllt(post(lank))).andExpect(status().isNotFound());
    }

    @Test
    void utredarenSerVemSomHarSvaratOchGerAnstandMenAndraGorInteDet() throws Exception {
        mvc.perform(skicka(genomlast(ifyllt(post(lank))))).andExpect(status().is3xxRedirection());
        String sida = "/arenden/" + id + "/remiss";

        mvc.perform(get(sida).with(UTREDARE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Region Halland")))
                .andExpect(content().string(containsString("tillstyrker")))
                .andExpect(content().string(containsString("1 av 3")));
        mvc.perform(get("/remisser").with(UTREDARE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(arenden.hamta(id).namn())));
        mvc.perform(get(sida)).andExpect(status().is3xxRedirection());
        mvc.perform(get(sida).with(Som.konto("region-12", "regionforetradare"))).andExpect(status().isForbidden());

        mvc.perform(anstand(sida, "i morgon").with(UTREDARE))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv den nya sista dagen")))
                .andExpect(content().string(containsString("i morgon")));
        mvc.perform(anstand(sida, LocalDate.now(clock).plusDays(80).toString()).with(UTREDARE))
                .andExpect(redirectedUrl(sida));
        mvc.perform(post(sida + "/forlang")
                        .with(csrf())
                        .with(UTREDARE)
                        .param("nyDag", LocalDate.now(clock).plusDays(70).toString())
                        .param("forlangningsskal", "Många har bett om det."))
                .andExpect(redirectedUrl(sida));
        mvc.perform(get(sida).with(UTREDARE))
                .andExpect(content().string(containsString("Anstånd och förlängningar")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void utredarenSerVemSomHarOppnatVemSomInteHarDetOchVarsMejlInteGickFram() throws Exception {
        mvc.perform(skicka(genomlast(ifyllt(post(lank))))).andExpect(status().is3xxRedirection());
        mvc.perform(get(lank("region-13"))).andExpect(status().isOk());
        jdbc.sql("""
                        UPDATE utskick SET lage = 'MISSLYCKADES', nasta = NULL, fel = 'Adressen finns inte.'
                         WHERE arende = :a AND mottagare = 'region-14@demo.invalid'
                        """).param("a", id.varde()).update();

        mvc.perform(get("/arenden/" + id + "/remiss").with(UTREDARE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("har öppnat")))
                .andExpect(content().string(containsString("har inte öppnat")))
                .andExpect(content().string(containsString("mejlet gick inte fram")))
                .andExpect(content().string(containsString("Regioner som har svarat")))
                .andExpect(content().string(containsString("1 av 3 (33")));
    }

    private static MockHttpServletRequestBuilder anstand(String sida, String dag) {
        return post(sida + "/anstand")
                .with(csrf())
                .param("instans", "region-14")
                .param("dag", dag)
                .param("skal", "Semester.");
    }
}
