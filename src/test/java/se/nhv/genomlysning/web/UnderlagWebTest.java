package se.nhv.genomlysning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.nhv.arende.ArendeId;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Villkor;
import se.nhv.test.Arendeprov;
import se.nhv.test.Som;

/** The page of the underlag: its versions, two of them beside each other, and each villkor step by step. */
class UnderlagWebTest extends Arendeprov {
    @Autowired
    MockMvc mvc;

    @Autowired
    UnderlagService underlag;

    @Autowired
    JdbcClient jdbc;

    ArendeId id;

    @BeforeEach
    void gruppenSkriver() {
        id = gang.foreslaget("Vård med underlag");
        gang.tills(id, "skrivUnderlag", gang.rakt());
    }

    private void version(String definition, int enheter, NyttUnderlag.Lydelse... villkor) {
        underlag.spara(
                id,
                new NyttUnderlag(
                        definition,
                        "Få patienter får längre väg.",
                        "Gruppens möte",
                        List.of(new NyttUnderlag.Omrade(null, "Området", definition, enheter, List.of(villkor)))),
                resa.som("utredare1"));
    }

    private MockHttpServletResponse sidan(String fraga, String konto) throws Exception {
        return mvc.perform(get("/arenden/" + id + "/underlag" + fraga).with(Som.person(resa.som(konto))))
                .andReturn()
                .getResponse();
    }

    private String lasbar(String fraga, String konto) throws Exception {
        MockHttpServletResponse svar = sidan(fraga, konto);
        assertThat(svar.getStatus()).isEqualTo(200);
        return HtmlUtils.htmlUnescape(svar.getContentAsString());
    }

    @Test
    void innanNagotArSkrivetSagsNarDetKommer() throws Exception {
        assertThat(lasbar("", "utredare1"))
                .contains("Det finns inget underlag än.")
                .doesNotContain("<ins");
    }

    @Test
    void tvaVersionerStarBredvidVarandraMedSkillnadernaMarkta() throws Exception {
        version("All vård.", 2, NyttUnderlag.Lydelse.ny("Jour dygnet runt."), NyttUnderlag.Lydelse.ny("Register."));
        Villkor jour =
                underlag.senaste(id).orElseThrow().omraden().get(0).villkor().get(0);
        version("Nästan all vård.", 3, new NyttUnderlag.Lydelse(jour.id(), "Jour alla dagar.", null));

        String sida = lasbar("", "utredare1");
        assertThat(sida)
                .contains("Version 1 och version 2 bredvid varandra", "Gruppens möte")
                .containsPattern("<del><span class=\"visually-hidden\">Borttaget: </span>dygnet runt\\.</del>")
                .containsPattern("<ins><span class=\"visually-hidden\">Tillagt: </span>alla dagar\\.</ins>")
                .containsPattern("<del><span class=\"visually-hidden\">Borttaget: </span>Register\\.</del>")
                .contains("Omformulerat en gång.");
        assertThat(lasbar("?mot=1&version=1", "utredare1"))
                .contains("Jour dygnet runt.")
                .doesNotContain("bredvid varandra");
        assertThat(lasbar("?mot=2&version=1", "utredare1")).contains("Version 2 och version 1 bredvid varandra");
    }

    @Test
    void gruppenOchMyndighetenLaserUnderlagetMenIngenAnnan() throws Exception {
        version("All vård.", 2, NyttUnderlag.Lydelse.ny("Jour dygnet runt."));

        for (String laser : List.of("sakkunnig1", "foredragande1", "registrator1")) {
            assertThat(lasbar("", laser)).contains("Jour dygnet runt.");
        }
        for (String nekas : List.of("sakkunnig12", "npo-cancersjukdomar", "region-12", "ledamot-sodra")) {
            assertThat(sidan("", nekas).getStatus()).as(nekas).isIn(403, 404);
        }
    }

    @Test
    void varjeRemissVisarSinFrystaVersionOchDenByterInteUnderlag() throws Exception {
        version("All vård.", 2);
        gang.tills(id, "sammanstallSvar", gang.rakt());
        int skickad = underlag.senastFrysta(id).orElseThrow().version();

        assertThat(lasbar("", "utredare1"))
                .containsPattern("låst(</span>\\s*)+<span class=\"dampad\">remiss 1, skickad ");
        assertThat(HtmlUtils.htmlUnescape(
                        mvc.perform(get("/arenden/" + id + "/remiss").with(Som.person(resa.som("utredare1"))))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()))
                .contains("Version " + skickad + ", låst");
        assertThatThrownBy(() -> jdbc.sql("UPDATE remiss SET underlag_version = 1 WHERE arende = :a")
                        .param("a", id.varde())
                        .update())
                .hasMessageContaining("a remiss that has been sent keeps its underlag");
    }

    @Test
    void enVersionSomInteFinnsFinnsInte() throws Exception {
        version("All vård.", 2);

        assertThat(sidan("?version=7", "utredare1").getStatus()).isEqualTo(404);
        assertThat(sidan("?mot=0&version=1", "utredare1").getStatus()).isEqualTo(404);
        assertThat(sidan("?version=x", "utredare1").getStatus()).isEqualTo(400);
    }
}
