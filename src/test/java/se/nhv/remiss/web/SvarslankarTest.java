package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.arende.ArendeId;
import se.nhv.remiss.Remissutskick;
import se.nhv.test.Nhvtest;

/**
 * A link that is guessed, that was taken back, that is too old, that belongs to another case: at every address behind it the
 * answer is the same, in plain Swedish, and nothing is told.
 */
@Nhvtest
class SvarslankarTest extends Svarsprov {
    private static final String MENING = "Länken fungerar inte. Den kan vara gammal, återkallad eller ofullständig.";
    private static final Pattern DET_SOM_SKILJER =
            Pattern.compile("/yttrande/[A-Za-z0-9_-]*|value=\"[^\"]*\"|content=\"[^\"]*\"|nonce-[^'\"]*");

    @Autowired
    Remissutskick remissutskick;

    /** Everything that can be asked for with a link. */
    private static List<MockHttpServletRequestBuilder> allt(String lank) {
        List<MockHttpServletRequestBuilder> ut = new ArrayList<>();
        for (String slut : List.of("", "/dela", "/fragor.docx", "/yttrande.pdf")) {
            ut.add(get(lank + slut));
        }
        ut.add(ifyllt(lank, "tillstyrker", "Kapat."));
        ut.add(klick(lank + "/utkast").param("svarFor", "Kapat"));
        ut.add(klick(lank + "/skicka").param("version", "1"));
        ut.add(klick(lank + "/andra"));
        ut.add(klick(lank + "/behall"));
        ut.add(klick(lank + "/protokoll"));
        ut.add(klick(lank + "/omdome").param("omdome", "ja").param("version", "1"));
        ut.add(klick(lank + "/dela")
                .param("nyckel", UUID.randomUUID().toString())
                .param("till", "Någon")
                .param("ratt", "lasa"));
        ut.add(klick(lank + "/dela/" + UUID.randomUUID() + "/aterkalla"));
        return ut;
    }

    @Test
    void gissadUtgangenAterkalladOchErsattLankSagerSammaSakOchInget() throws Exception {
        Map<String, String> lankar = new LinkedHashMap<>();
        lankar.put("gissad", "/yttrande/" + "A".repeat(22));
        lankar.put("kort", "/yttrande/kort");
        lankar.put("för lång", "/yttrande/" + "A".repeat(23));
        String rord = lank.substring(0, lank.length() - 1) + (lank.endsWith("A") ? "B" : "A");
        lankar.put("en bokstav fel", rord);
        lankar.put("utgången", lank("region-12"));
        lankar.put("återkallad", lank("region-13"));
        lankar.put("ersatt", lank("region-14"));
        for (String egen : List.of(lank("region-12"), lank("region-13"), lank("region-14"))) {
            assertThat(svarskod(klick(egen + "/utkast").param("svarFor", "Hemligt utkast")))
                    .isEqualTo(200);
        }
        jdbc.sql("UPDATE remisslank SET utgar = :dag WHERE instans = 'region-12' AND remiss = :r")
                .param("dag", LocalDate.now(clock).minusDays(1))
                .param("r", remiss())
                .update();
        remissutskick.aterkallaLank(id, "region-13", UUID.randomUUID());
        remissutskick.skickaNyLank(id, "region-14", UUID.randomUUID());

        String facit = null;
        for (Map.Entry<String, String> en : lankar.entrySet()) {
            for (MockHttpServletRequestBuilder fraga : allt(en.getValue())) {
                MockHttpServletResponse svar = mvc.perform(fraga).andReturn().getResponse();
                assertThat(svar.getStatus()).as(en.getKey()).isEqualTo(404);
                String sagt = svar.getContentAsString();
                assertThat(sagt)
                        .as(en.getKey())
                        .contains(MENING)
                        .doesNotContain(
                                arenden.hamta(id).namn(), "Region Skåne", "Hemligt utkast", "Ska vården vara NHV?");
            }
            String sida = DET_SOM_SKILJER.matcher(sida(en.getValue())).replaceAll("");
            facit = facit == null ? sida : facit;
            assertThat(sida).as(en.getKey() + " ser ut som de andra").isEqualTo(facit);
        }
        assertThat(yttrandena()).isEmpty();
        assertThat(sida(lank("region-14")))
                .as("the new link has what was written")
                .contains("Hemligt utkast");
    }

    @Test
    void enAterkalladLankSomSkickatsOmOppnarInteDetSomAnnuInteArSkickat() throws Exception {
        Genomlast granskat = genomlast(lank, ifyllt(lank, "tillstyrker", "Bra."));

        remissutskick.aterkallaLank(id, "region-12", UUID.randomUUID());

        assertThat(svarskod(granskat.skicka())).isEqualTo(404);
        assertThat(yttrandena()).isEmpty();
    }

    @Test
    void enKollegasLankDorMedInstansensEgen() throws Exception {
        String delad = String.valueOf(mvc.perform(klick(lank + "/dela")
                        .param("nyckel", UUID.randomUUID().toString())
                        .param("till", "Anna")
                        .param("ratt", "godkanna"))
                .andReturn()
                .getFlashMap()
                .get("nyLank"));
        String kollegas = delad.substring(delad.indexOf("/yttrande/"));
        assertThat(svarskod(get(kollegas))).isEqualTo(200);

        remissutskick.aterkallaLank(id, "region-12", UUID.randomUUID());

        for (MockHttpServletRequestBuilder fraga : allt(kollegas)) {
            assertThat(svarskod(fraga)).isEqualTo(404);
        }
    }

    @Test
    void medEttAnnatArendesLankNarManIngetHar() throws Exception {
        ArendeId annat = nyRemiss("En annan fråga?");
        String annans = lank(annat, "region-12");
        assertThat(svarskod(klick(lank + "/utkast").param("svarFor", "Hemligt utkast")))
                .isEqualTo(200);
        skickat(lank("region-13"), ifyllt(lank("region-13"), "tillstyrker", "Vårt svar."));
        mvc.perform(klick(lank + "/dela")
                .param("nyckel", UUID.randomUUID().toString())
                .param("till", "Anna")
                .param("ratt", "lasa"));
        UUID delning = jdbc.sql("SELECT id FROM remisslank WHERE remiss = :r AND ratt = 'LASA'")
                .param("r", remiss())
                .query(UUID.class)
                .single();

        assertThat(svarskod(klick(annans + "/dela/" + delning + "/aterkalla"))).isEqualTo(404);
        assertThat(svarskod(klick(lank("region-14") + "/dela/" + delning + "/aterkalla")))
                .as("nor with another instans' of the same case")
                .isEqualTo(404);
        assertThat(sida(annans)).contains("En annan fråga?").doesNotContain("Hemligt utkast");
        assertThat(sida(annans + "/dela")).doesNotContain("Anna");
        Genomlast granskat = genomlast(annans, ifyllt(annans, "tillstyrker", "Annans."));
        assertThat(svarskod(klick(lank + "/skicka").param("version", granskat.version())))
                .as("what was looked through by one link is not sent by another")
                .isEqualTo(409);
        assertThat(jdbc.sql("SELECT aterkallad IS NULL FROM remisslank WHERE id = :id")
                        .param("id", delning)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void enAnnansUppladdadeFilGarInteAttSkickaSomSinEgen() throws Exception {
        String andras = lank("region-13");
        mvc.perform(multipart(andras)
                .file(new MockMultipartFile(
                        "bilagor", "hemlig.txt", "text/plain", "Hemligt".getBytes(StandardCharsets.UTF_8)))
                .with(csrf())
                .param("_spara_utkast", "1"));
        UUID fil = jdbc.sql("SELECT id FROM uppladdning WHERE namn = 'hemlig.txt' ORDER BY tid DESC LIMIT 1")
                .query(UUID.class)
                .single();

        assertThat(svarskod(ifyllt(lank, "tillstyrker", "Bra.").param("bilagor", fil.toString())))
                .isEqualTo(422);
    }
}
