package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.test.Nhvtest;
import se.nhv.test.Samtidigt;

/** A colleague is given a link of his or her own: to read the answer, or to sign it off, and nothing more. */
@Nhvtest
class KollegaTest extends Svarsprov {
    private static final Pattern NYCKEL = Pattern.compile("name=\"nyckel\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ATERKALLA = Pattern.compile("/dela/([0-9a-f-]{36})/aterkalla");

    private MockHttpServletRequestBuilder dela(String till, String ratt) throws Exception {
        return klick(lank + "/dela")
                .param("nyckel", forsta(NYCKEL, sida(lank + "/dela")))
                .param("till", till)
                .param("ratt", ratt);
    }

    private String delad(String till, String ratt) throws Exception {
        MvcResult r = mvc.perform(dela(till, ratt)).andReturn();
        String hela = String.valueOf(Objects.requireNonNull(r.getFlashMap().get("nyLank")));
        return hela.substring(hela.indexOf("/yttrande/"));
    }

    private void skrivet(String motivering) throws Exception {
        assertThat(svarskod(ifyllt(lank + "/utkast", "tillstyrker", motivering)))
                .isEqualTo(200);
    }

    @Test
    void enKollegaLaserMenSkriverInteSkickarInteOchDelarInteVidare() throws Exception {
        skrivet("Bara vår egen text.");
        String kollegas = delad("Anna i linjen", "lasa");

        assertThat(sida(kollegas))
                .contains("Bara vår egen text.", "Anna i linjen", "Det är inte skickat")
                .doesNotContain("Godkänner du svaret?", "<textarea", kollegas + "/dela");
        for (MockHttpServletRequestBuilder forsok : new MockHttpServletRequestBuilder[] {
            ifyllt(kollegas, "avstyrker", "Kapat."),
            klick(kollegas + "/utkast").param("svarFor", "Kapat"),
            klick(kollegas + "/skicka").param("version", "1"),
            klick(kollegas + "/andra"),
            klick(kollegas + "/behall"),
            klick(kollegas + "/protokoll"),
            klick(kollegas + "/omdome").param("omdome", "ja").param("version", "1"),
            klick(kollegas + "/dela")
                    .param("nyckel", UUID.randomUUID().toString())
                    .param("till", "Någon")
                    .param("ratt", "lasa"),
            klick(kollegas + "/dela/" + UUID.randomUUID() + "/aterkalla"),
            get(kollegas + "/dela")
        }) {
            assertThat(svarskod(forsok)).isEqualTo(403);
        }
        assertThat(svarskod(get(kollegas + "/fragor.docx"))).isEqualTo(200);
        assertThat(sida(lank)).contains("Bara vår egen text.").doesNotContain("Kapat");
        assertThat(yttrandena()).isEmpty();
    }

    @Test
    void enKollegaGodkannerDetSomStarOchNarDetAndrasSynsDet() throws Exception {
        skrivet("Första utkastet.");
        String kollegas = delad("Chefen", "godkanna");
        String version = forsta(VERSION, sida(kollegas));

        assertThat(svarskod(klick(kollegas + "/omdome").param("version", version)))
                .as("one must say yes or no")
                .isEqualTo(422);
        assertThat(svarskod(klick(kollegas + "/omdome").param("omdome", "nej").param("version", version)))
                .as("whoever says no says what")
                .isEqualTo(422);
        assertThat(svarskod(klick(kollegas + "/omdome")
                        .param("omdome", "nej")
                        .param("kommentar", "Nämn resorna.")
                        .param("version", version)))
                .isEqualTo(302);
        assertThat(sida(lank + "/dela")).contains("vill ändra något", "Nämn resorna.");

        skrivet("Andra utkastet, med resorna.");
        assertThat(sida(lank + "/dela")).contains("svaret har ändrats sedan dess");
        assertThat(svarskod(klick(kollegas + "/omdome").param("omdome", "ja").param("version", version)))
                .as("what was shown is not what stands there now")
                .isEqualTo(409);
        assertThat(svarskod(klick(kollegas + "/omdome")
                        .param("omdome", "ja")
                        .param("version", forsta(VERSION, sida(kollegas)))))
                .isEqualTo(302);

        Genomlast granskat = genomlast(lank, ifyllt(lank, "tillstyrker", "Andra utkastet, med resorna."));
        assertThat(granskat.sida())
                .as("to look it through changes nothing")
                .contains("Vad kollegorna har sagt", "Chefen", "godkänner")
                .doesNotContain("svaret har ändrats sedan dess");
        assertThat(svarskod(granskat.skicka())).isEqualTo(302);
        assertThat(sida(kollegas)).contains("Det skickade svaret").doesNotContain("Godkänner du svaret?");
        assertThat(svarskod(klick(kollegas + "/omdome").param("omdome", "ja").param("version", version)))
                .isEqualTo(409);
    }

    @Test
    void enAterkalladLankFungerarInteMenInstansensEgenGorDet() throws Exception {
        String kollegas = delad("Anna", "lasa");
        String andra = delad("Björn", "lasa");
        String idet = forsta(ATERKALLA, sida(lank + "/dela"));

        assertThat(svarskod(klick(lank + "/dela/" + idet + "/aterkalla"))).isEqualTo(302);

        assertThat(svarskod(get(andra))).as("the newest stands first").isEqualTo(404);
        assertThat(svarskod(get(andra + "/fragor.docx"))).isEqualTo(404);
        assertThat(svarskod(get(kollegas))).isEqualTo(200);
        assertThat(svarskod(get(lank))).isEqualTo(200);
        assertThat(sida(lank + "/dela")).contains("återkallad");
    }

    @Test
    void lankenVisasEnGangOchBaraSkuggenAvDenSparas() throws Exception {
        MvcResult r = mvc.perform(dela("Anna", "lasa")).andReturn();
        String hela = String.valueOf(r.getFlashMap().get("nyLank"));
        String hemligheten = hela.substring(hela.lastIndexOf('/') + 1);

        assertThat(mvc.perform(get(lank + "/dela").flashAttr("nyLank", hela).flashAttr("nyLankTill", "Anna"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(hela)
                .contains("Den visas bara den här gången.");
        assertThat(sida(lank + "/dela")).contains("Anna").doesNotContain(hemligheten);
        assertThat(jdbc.sql("""
                                SELECT count(*) FROM remisslank l WHERE l.remiss = :r
                                   AND to_jsonb(l)::text LIKE '%' || :token || '%'
                                """)
                        .param("r", remiss())
                        .param("token", hemligheten)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ettDubbelklickGorEnLankOchDenSomInteSagerTillVemFarIngen() throws Exception {
        String nyckel = UUID.randomUUID().toString();
        new Samtidigt(mvc).enVerkan(302, () -> klick(lank + "/dela")
                .param("nyckel", nyckel)
                .param("till", "Anna")
                .param("ratt", "lasa"));

        assertThat(svarskod(dela(" ", "lasa"))).isEqualTo(422);
        assertThat(svarskod(dela("Anna", "svara"))).as("to write is not shared").isEqualTo(422);
        assertThat(jdbc.sql("SELECT count(*) FROM remisslank WHERE remiss = :r AND ratt <> 'SVARA'")
                        .param("r", remiss())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void attKollegornaLaserRaknasInteSomAttInstansenHarOppnat() throws Exception {
        String kollegas = delad("Anna", "lasa");
        jdbc.sql("UPDATE remissmottagare SET oppnad = NULL WHERE remiss = :r")
                .param("r", remiss())
                .update();

        sida(kollegas);

        assertThat(jdbc.sql("SELECT count(*) FROM remissmottagare WHERE remiss = :r AND oppnad IS NOT NULL")
                        .param("r", remiss())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
