package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import se.nhv.handling.Handling;
import se.nhv.test.Nhvtest;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;
import se.nhv.utskick.Utskick;

/** What was sent can be changed until the last day; every version is kept, and the last one counts. */
@Nhvtest
class SvaretAndrasTest extends Svarsprov {
    private static final int INAKTUELLT = 409;

    @Test
    void ettSkickatSvarAndrasOchDetTidigareSparasMenRaknasInte() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra förslag."));
        assertThat(sida(lank)).contains("Ändra svaret").contains("Till och med");

        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(302);
        assertThat(sida(lank))
                .as("what was sent stands in the form, the contact too")
                .contains("Ni ändrar ert svar")
                .contains("Bra förslag.")
                .contains("prov@example.org");
        Genomlast andrat = genomlast(lank, ifyllt(lank, "avstyrker", "Vi har tänkt om."));
        assertThat(andrat.sida()).contains("Det ändrade svaret är inte skickat än.");
        assertThat(iMatrisen("region-12")).isEqualTo("besvarad tillstyrker");
        assertThat(svarskod(andrat.skicka())).isEqualTo(302);

        assertThat(iMatrisen("region-12")).isEqualTo("besvarad avstyrker");
        assertThat(matriser.senaste(id).orElseThrow().svarat()).isEqualTo(1);
        assertThat(yttrandena()).containsExactly("Yttrande över remissen", "Yttrande över remissen, version 2");
        assertThat(sida(lank))
                .contains("Tidigare versioner")
                .contains("Version 1")
                .contains("Vi har tänkt om.");
        assertThat(mvc.perform(get("/arenden/" + id + "/remiss/sammanstallning")
                                .with(Som.konto("utredare1", "utredare")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("ändrat, version 2")
                .doesNotContain("Bra förslag.");
    }

    @Test
    void enAndringSomAngrasLamnarDetSkickade() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra förslag."));
        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(302);

        assertThat(svarskod(klick(lank + "/behall"))).isEqualTo(302);

        assertThat(sida(lank)).contains("Yttrandet har kommit in").contains("Bra förslag.");
        assertThat(svarskod(ifyllt(lank, "avstyrker", "Från en gammal sida.")))
                .as("a page that was open before is no change")
                .isEqualTo(INAKTUELLT);
        assertThat(svarskod(klick(lank + "/utkast").param("svarFor", "Gammal sida")))
                .isEqualTo(INAKTUELLT);
        assertThat(yttrandena()).hasSize(1);
    }

    @Test
    void efterSistaDagenGarSvaretInteAttAndraInteHellerEttSomHaller() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra förslag."));
        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(302);
        Genomlast pagaende = genomlast(lank, ifyllt(lank, "avstyrker", "För sent."));

        sistaDagenVarIgar("region-12");

        assertThat(svarskod(pagaende.skicka())).isEqualTo(INAKTUELLT);
        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(INAKTUELLT);
        assertThat(sida(lank)).contains("Det går inte längre att ändra här").doesNotContain("/andra\"");
        assertThat(iMatrisen("region-12")).isEqualTo("besvarad tillstyrker");
    }

    @Test
    void narSvarenSammanstallsAndrasIngetMerOchDetSomSkrevsInStadas() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Städas efteråt."));
        assertThat(svarskod(klick(lank("region-13") + "/utkast").param("svarFor", "Halvvägs")))
                .isEqualTo(200);

        remisser.stang(id);

        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(INAKTUELLT);
        assertThat(jdbc.sql("SELECT count(*) FROM utkast WHERE innehall::text LIKE '%Städas efteråt.%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sida(lank("region-13")))
                .as("what was never sent is still its own")
                .contains("Halvvägs");
    }

    @Test
    void tvaSomSkickarSammaAndringISammaOgonblickGerEnNyVersion() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra förslag."));
        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(302);
        Genomlast andrat = genomlast(lank, ifyllt(lank, "avstyrker", "Vi har tänkt om."));

        new Samtidigt(mvc).enVerkan(302, andrat::skicka);

        assertThat(yttrandena()).hasSize(2);
    }

    @Test
    void denSomNagonHarSvaratForSvararSjalvIStallet() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Vi två.").param("svararAvenFor", "region-13"));
        assertThat(iMatrisen("region-13")).isEqualTo("besvarad tillstyrker");
        String andras = lank("region-13");
        assertThat(sida(andras)).contains("Svara själva").contains("Vi två.");

        assertThat(svarskod(klick(andras + "/andra"))).isEqualTo(302);
        assertThat(sida(andras)).contains("har svarat även för er");
        skickat(andras, ifyllt(andras, "avstyrker", "Vi tycker annat."));

        assertThat(iMatrisen("region-12")).isEqualTo("besvarad tillstyrker");
        assertThat(iMatrisen("region-13")).isEqualTo("besvarad avstyrker");
        assertThat(matriser.senaste(id).orElseThrow().gemensammaYttranden()).isZero();
    }

    @Test
    void denSomInteLangreInbegripsRaknasSomObesvaradOchFarVetaDet() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Vi två.").param("svararAvenFor", "region-13"));
        assertThat(brev("region-13@demo.invalid")).contains("Svar även för er på remissen");
        assertThat(svarskod(klick(lank + "/andra"))).isEqualTo(302);
        assertThat(sida(lank)).as("the other one can be kept or let go").contains("Region Halland");

        skickat(lank, ifyllt(lank, "tillstyrker", "Bara vi."));

        assertThat(iMatrisen("region-13")).isEqualTo("ej_besvarad -");
        assertThat(brev("region-13@demo.invalid")).contains("ert svar saknas");
        String andras = lank("region-13");
        skickat(andras, ifyllt(andras, "avstyrker", "Då svarar vi."));
        assertThat(iMatrisen("region-13")).isEqualTo("besvarad avstyrker");
    }

    private String brev(String till) {
        return utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals(till))
                .map(Utskick::amne)
                .toList()
                .toString();
    }

    @Test
    void ettPreliminartSvarFoljsAvDetJusteradeProtokolletAvenEfterSistaDagen() throws Exception {
        LocalDate beslut = LocalDate.now(clock).plusDays(90);
        assertThat(svarskod(genomlast(
                                lank,
                                ifyllt(lank, "tillstyrker", "Utkast.")
                                        .param("beslutat", "nej")
                                        .param("beslutsdag", beslut.plusYears(2).toString()))
                        .skicka()))
                .as("a day in a distant future is no day")
                .isEqualTo(422);
        skickat(
                lank,
                ifyllt(lank, "tillstyrker", "Utkast.").param("beslutat", "nej").param("beslutsdag", beslut.toString()));
        assertThat(sammanstallningen()).contains("preliminärt svar, beslutas " + beslut);
        sistaDagenVarIgar("region-12");
        assertThat(sida(lank)).contains("Lämna protokollet från beslutet");

        assertThat(svarskod(fil("protokoll.exe", "MZ"))).isEqualTo(422);
        assertThat(svarskod(multipart(lank + "/protokoll").with(csrf()))).isEqualTo(422);
        assertThat(svarskod(fil("protokoll.pdf", "%PDF-1.4\n%%EOF"))).isEqualTo(302);
        assertThat(svarskod(fil("protokoll.pdf", "%PDF-1.4\n%%EOF"))).isEqualTo(INAKTUELLT);

        assertThat(sida(lank)).contains("Det justerade protokollet kom in").doesNotContain("Lämna protokollet från");
        assertThat(sammanstallningen()).contains("justerat protokoll har kommit in");
        assertThat(handlingar.handlingar(id))
                .extracting(Handling::rubrik)
                .containsOnlyOnce("Justerat protokoll till yttrandet över remissen");
    }

    @Test
    void lankenOppnarTillsInstansenHarHunnitBesluta() throws Exception {
        LocalDate beslut = LocalDate.now(clock).plusDays(300);
        skickat(
                lank,
                ifyllt(lank, "tillstyrker", "Utkast.").param("beslutat", "nej").param("beslutsdag", beslut.toString()));

        assertThat(jdbc.sql("SELECT max(utgar) FROM remisslank WHERE remiss = :r AND instans = 'region-12'")
                        .param("r", remiss())
                        .query(LocalDate.class)
                        .single())
                .isAfter(beslut);
    }

    @Test
    void denSomInteSvaratPreliminartHarIngetProtokollAttLamna() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Beslutat."));

        assertThat(sida(lank)).doesNotContain("Lämna protokollet");
        assertThat(svarskod(fil("protokoll.pdf", "%PDF-1.4\n%%EOF"))).isEqualTo(INAKTUELLT);
    }

    private RequestBuilder fil(String namn, String innehall) {
        return multipart(lank + "/protokoll")
                .file(new MockMultipartFile(
                        "protokoll", namn, "application/octet-stream", innehall.getBytes(StandardCharsets.UTF_8)))
                .with(csrf());
    }

    private String sammanstallningen() throws Exception {
        return mvc.perform(get("/arenden/" + id + "/remiss/sammanstallning").with(Som.konto("utredare1", "utredare")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
