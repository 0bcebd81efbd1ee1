package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import se.nhv.dokument.Verapdf;
import se.nhv.handling.Filpost;
import se.nhv.test.Nhvtest;
import se.nhv.utskick.Demopost;
import se.nhv.utskick.Utsandning;

/** The receipt: a mail with the yttrande as a PDF that can be kept and be read by everybody, and the questions as a Word file. */
@Nhvtest
class KvittoTest extends Svarsprov {
    @Autowired
    Utsandning utsandning;

    @Autowired
    Demopost demopost;

    @Test
    void kvittotKommerTillKontaktenOchTillInstansenMedYttrandetSomPdf() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra förslag → “fint” ✓"));
        assertThat(bilagor()).isEqualTo(2);

        utsandning.skickaVantande();

        List<Demopost.Brev> kvitton = demopost.brev().stream()
                .filter(b -> b.amne().startsWith("Kvitto")
                        && b.text().contains(arenden.hamta(id).namn()))
                .toList();
        assertThat(kvitton)
                .extracting(Demopost.Brev::till)
                .containsExactlyInAnyOrder("prov@example.org", "region-12@demo.invalid");
        String nummer = handlingar.handlingar(id).stream()
                .filter(h -> h.rubrik().startsWith("Yttrande"))
                .map(h -> arenden.hamta(id).dnr() + "-" + h.nummer())
                .findFirst()
                .orElseThrow();
        assertThat(kvitton).allSatisfy(b -> {
            assertThat(b.text()).contains("är registrerat som " + nummer).contains("kan ni ändra svaret");
            assertThat(b.text()).as("the key is not sent to whoever was named").doesNotContain("/yttrande/");
            assertThat(b.bilagor()).containsExactly("Yttrande.pdf");
        });
        assertThat(bilagor())
                .as("what has been sent stands in the akt, and nowhere else")
                .isZero();
    }

    private long bilagor() {
        return jdbc.sql("SELECT count(*) FROM utskick_bilaga b JOIN utskick u ON u.id = b.utskick WHERE u.arende = :a")
                .param("a", id.varde())
                .query(Long.class)
                .single();
    }

    @Test
    void pdfenArDenRegistreradeOchFoljerPdfAOchPdfUa() throws Exception {
        skickat(
                lank,
                ifyllt(lank, "tillstyrker", "Bra förslag → “fint” ✓\nnästa rad").param("svararAvenFor", "region-13"));

        MockHttpServletResponse svar =
                mvc.perform(get(lank + "/yttrande.pdf")).andReturn().getResponse();

        byte[] pdf = svar.getContentAsByteArray();
        Filpost fil = handlingar
                .filer(handlingar.handlingar(id).stream()
                        .filter(h -> h.rubrik().startsWith("Yttrande"))
                        .toList())
                .get(0);
        assertThat(handlingar.innehall(fil)).isEqualTo(pdf);
        assertThat(Verapdf.fel(pdf)).isEmpty();
        try (PDDocument d = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(d))
                    .contains("Region Skåne", "Region Halland", "Ska vården vara NHV?")
                    .contains("Ställningstagande: tillstyrker", "Bra förslag", "nästa rad")
                    .contains("Ställningstagande: avstyrker", "Registrator, prov@example.org");
        }
        assertThat(svar.getHeader("Content-Disposition")).contains("attachment");
        assertThat(svar.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void denSomAvstarFarOcksaEttKvitto() throws Exception {
        skickat(
                lank,
                klick(lank)
                        .param("svarFor", "Region Skåne")
                        .param("avstar", "ja")
                        .param("avstarSkal", "Det berör oss inte.")
                        .param("kontaktperson", "Registrator")
                        .param("kontaktEpost", "prov@example.org")
                        .param("_skicka", "1"));

        byte[] pdf = mvc.perform(get(lank + "/yttrande.pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Verapdf.fel(pdf)).isEmpty();
        try (PDDocument d = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(d)).contains("Avstår från att yttra sig.", "Det berör oss inte.");
        }
        assertThat(iMatrisen("region-12")).isEqualTo("avstar -");
        assertThat(sida(lank)).contains("Ni har svarat att ni avstår").contains("Det berör oss inte.");
    }

    @Test
    void fragornaFinnsSomWordfilMedDetSomArSkrivetHittills() throws Exception {
        klickatUtkast("Halvvägs genom motiveringen.");

        byte[] fil = mvc.perform(get(lank + "/fragor.docx"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(fil))) {
            assertThat(new XWPFWordExtractor(word).getText())
                    .contains("1. Ska vården vara NHV?", "2. Är antalet rätt?", "tillstyrker delvis", "Yttra er gärna.")
                    .contains("Motivering: Halvvägs genom motiveringen.");
            assertThat(word.getParagraphs())
                    .filteredOn(p -> "Heading2".equals(p.getStyle()))
                    .extracting(p -> p.getText())
                    .contains("1. Ska vården vara NHV?");
        }
    }

    private void klickatUtkast(String motivering) throws Exception {
        assertThat(svarskod(klick(lank + "/utkast")
                        .param("svarFor", "Region Skåne")
                        .param("avstar", "nej")
                        .param("svar[0].motivering", motivering)))
                .isEqualTo(200);
    }
}
