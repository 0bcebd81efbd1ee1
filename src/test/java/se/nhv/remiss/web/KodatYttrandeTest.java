package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.NyHandling;
import se.nhv.remiss.KodatYttrandeService;
import se.nhv.remiss.SynpunktService;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.Yttrandepublicering;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;

/** A yttrande that came as a document is coded per question, counts, is marked, and is corrected with its history kept. */
@Nhvtest
class KodatYttrandeTest extends Svarsprov {
    private static final MockMultipartFile PDF = new MockMultipartFile(
            "fil", "yttrande.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

    @Autowired
    KodatYttrandeService kodade;

    @Autowired
    Yttrandepublicering publicering;

    @Autowired
    SynpunktService synpunkter;

    @Autowired
    Resa resa;

    private String sidan() {
        return "/arenden/" + id + "/remiss/koda";
    }

    private MockMultipartHttpServletRequestBuilder koda(String stallning, LocalDate inkom) {
        return koda(stallning, inkom, UUID.randomUUID());
    }

    private MockMultipartHttpServletRequestBuilder koda(String stallning, LocalDate inkom, UUID nyckel) {
        MockMultipartHttpServletRequestBuilder b = multipart(sidan());
        som(b).param("instans", "region-13")
                .param("inkom", inkom.toString())
                .param("nyckel", nyckel.toString())
                .param("svar-1", stallning)
                .param("motivering-1", "Regionen ser risker för jourlinjen.");
        return b;
    }

    private static MockHttpServletRequestBuilder som(MockHttpServletRequestBuilder b) {
        return b.with(Som.konto("utredare1", "utredare")).with(csrf());
    }

    private String last(String adress) throws Exception {
        return mvc.perform(som(get(adress))).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletResponse svar(MockHttpServletRequestBuilder b) throws Exception {
        return mvc.perform(b).andReturn().getResponse();
    }

    private Yttrande kodat() {
        return kodade.kodade(kodade.remiss(id)).get(0);
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }

    @Test
    void ettYttrandeSomDokumentRegistrerasRaknasOchArMarkt() throws Exception {
        assertThat(svar(koda("avstyrker", idag()).file(PDF)).getStatus()).isEqualTo(302);

        assertThat(iMatrisen("region-13")).isEqualTo("besvarad avstyrker");
        assertThat(matriser.senaste(id).orElseThrow().tagitStallning()).isEqualTo(1);
        Handling handling = handlingar.hamta(new HandlingId(kodat().handling()));
        assertThat(handling.rubrik()).isEqualTo("Yttrande över remissen");
        assertThat(handling.motpart()).isEqualTo("Region Halland");
        assertThat(handlingar.filer(List.of(handling)))
                .singleElement()
                .satisfies(f -> assertThat(handlingar.innehall(f)).isEqualTo(PDF.getBytes()));
        assertThat(last("/arenden/" + id + "/remiss/sammanstallning"))
                .contains("kodat av utredaren", "Regionen ser risker för jourlinjen.");
        assertThat(sida(lank("region-13")))
                .as("the instans sees what was read out of its document")
                .contains("läst ut svaren", "Regionen ser risker")
                .doesNotContain("/yttrande.pdf");
    }

    @Test
    void enKodningRattasMedSkalOchDenForraStarKvarMedVemSomGjordeDen() throws Exception {
        svar(koda("avstyrker", idag()).file(PDF));
        UUID forsta = kodat().id();
        MockHttpServletRequestBuilder utanSkal = som(multipart(sidan() + "/" + forsta))
                .param("svar-1", "tillstyrkerDelvis")
                .param("motivering-1", "Regionen ser risker, men tillstyrker delvis.");
        assertThat(svar(utanSkal).getStatus()).isEqualTo(422);
        assertThat(svar(utanSkal).getContentAsString())
                .contains("Skriv vad som var fel i kodningen")
                .contains("men tillstyrker delvis");
        assertThat(iMatrisen("region-13")).isEqualTo("besvarad avstyrker");

        assertThat(svar(utanSkal.param("skal", "Sista stycket var förbisett.")).getStatus())
                .isEqualTo(302);

        assertThat(iMatrisen("region-13")).isEqualTo("besvarad tillstyrkerDelvis");
        assertThat(kodade.kodade(kodade.remiss(id))).hasSize(2).allMatch(y -> y.handling()
                .equals(kodat().handling()));
        assertThat(yttrandena()).as("the document is one").hasSize(1);
        assertThat(last(sidan()))
                .contains("Rättat: Sista stycket var förbisett.", "ersatt", "Fråga 1: avstyrker", "tillstyrker delvis");
        assertThat(svar(som(multipart(sidan() + "/" + forsta))
                                .param("svar-1", "tillstyrker")
                                .param("skal", "Igen."))
                        .getStatus())
                .as("from a page that lay open")
                .isEqualTo(409);
    }

    @Test
    void ettDokumentSomRedanArRegistreratRegistrerasInteEnGangTill() throws Exception {
        var nummer = handlingar.registrera(
                NyHandling.inkommen(id, "Region Halland", "Brev", idag()).medText("Vi tillstyrker."));

        MockHttpServletRequestBuilder b =
                koda("tillstyrker", idag()).param("handling", nummer.id().toString());
        assertThat(svar(b).getStatus()).isEqualTo(302);

        assertThat(kodat().handling()).isEqualTo(nummer.id().varde());
        assertThat(yttrandena()).isEmpty();
        assertThat(last(sidan())).doesNotContain("Brev, från");
    }

    @Test
    void detSomKomEfterSistaDagenArSentOchDetSomKomForeArDetInteAvenOmDetKodasSedan() throws Exception {
        sistaDagenVarIgar("region-13");
        assertThat(svar(koda("avstyrker", idag().minusDays(3)).file(PDF)).getStatus())
                .isEqualTo(302);
        assertThat(kodat().sent()).isFalse();

        sistaDagenVarIgar("region-14");
        MockMultipartHttpServletRequestBuilder sent = multipart(sidan());
        som(sent)
                .param("instans", "region-14")
                .param("inkom", idag().toString())
                .param("nyckel", UUID.randomUUID().toString())
                .param("avstar", "ja");
        assertThat(svar(sent.file(PDF)).getStatus()).isEqualTo(302);
        assertThat(matriser.senaste(id).orElseThrow().sena()).isEqualTo(1);
        assertThat(iMatrisen("region-14")).isEqualTo("avstar -");
    }

    @Test
    void felSagsVidFaltetOchIngetRegistreras() throws Exception {
        assertThat(svar(koda("avstyrker", idag())).getContentAsString())
                .contains("Välj dokumentet")
                .contains("Regionen ser risker");
        assertThat(svar(koda("avstyrker", idag().plusDays(1)).file(PDF)).getContentAsString())
                .contains("har inte varit än");
        assertThat(svar(koda("", idag()).file(PDF)).getContentAsString()).contains("Välj ett svar på fråga 1");
        MockMultipartFile fel = new MockMultipartFile("fil", "yttrande.exe", "application/pdf", new byte[] {77, 90, 1});
        assertThat(svar(koda("avstyrker", idag()).file(fel)).getStatus()).isEqualTo(422);
        assertThat(handlingar.handlingar(id).stream().filter(h -> h.rubrik().startsWith("Yttrande")))
                .isEmpty();
        assertThat(iMatrisen("region-13")).isEqualTo("vantar -");
    }

    @Test
    void denSomHarSvaratKodasInteOchTvaKlickKodarEnGang() throws Exception {
        UUID nyckel = UUID.randomUUID();
        new Samtidigt(mvc).enVerkan(302, () -> koda("avstyrker", idag(), nyckel).file(PDF));
        assertThat(yttrandena()).hasSize(1);

        assertThat(svar(koda("tillstyrker", idag()).file(PDF)).getStatus()).isEqualTo(409);
        assertThat(iMatrisen("region-13")).isEqualTo("besvarad avstyrker");
    }

    @Test
    void instansenSvararSjalvIStalletNarKodningenInteStammer() throws Exception {
        svar(koda("avstyrker", idag()).file(PDF));
        String egen = lank("region-13");

        assertThat(svarskod(klick(egen + "/andra"))).isEqualTo(302);
        skickat(egen, ifyllt(egen, "tillstyrker", "Så här menade vi."));

        assertThat(iMatrisen("region-13")).isEqualTo("besvarad tillstyrker");
    }

    @Test
    void detSomHarGjortsAvSvaretFoljerMedNarKodningenRattas() throws Exception {
        svar(koda("avstyrker", idag()).file(PDF));
        UUID forsta = kodat().id();
        publicering.maska(id, forsta, "jourlinjen", "Enskilds hälsa", "25:1", resa.som("utredare1"));
        publicering.publicera(id, forsta, resa.som("utredare1"));
        synpunkter.ny(id, forsta, 1, "Jouren räcker inte.", UUID.randomUUID(), resa.som("utredare1"));

        assertThat(svar(som(multipart(sidan() + "/" + forsta))
                                .param("svar-2", "tillstyrker")
                                .param("motivering-2", "Jourlinjen räcker.")
                                .param("skal", "Fel fråga."))
                        .getStatus())
                .isEqualTo(302);

        var rad = publicering.hamta(publicering.remiss(id), kodat().id());
        assertThat(rad.masker()).hasSize(1);
        assertThat(rad.publicerat()).isNotNull();
        assertThat(synpunkter.laget(id).synpunkter()).singleElement().satisfies(s -> assertThat(s.text())
                .isEqualTo("Jouren räcker inte."));
        assertThat(last("/arenden/" + id + "/remiss/du-sa")).contains("finns inte kvar", "Jourlinjen räcker.");
    }
}
