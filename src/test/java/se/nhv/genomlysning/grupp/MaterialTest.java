package se.nhv.genomlysning.grupp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.utskick.UtskickService;

/** What the group is given to read: chosen by the utredare, opened by the group and nobody else, and all as one PDF. */
class MaterialTest extends Gruppprov {
    @Autowired
    MaterialService material;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Dokumentskrivare skrivare;

    @Autowired
    UtskickService utskick;

    private HandlingId handling(String rubrik, Fil... filer) {
        NyHandling ny = NyHandling.upprattad(id, "Utredaren", rubrik, gang.idag());
        for (Fil fil : filer) {
            ny = ny.medFil(fil);
        }
        return handlingar.registrera(ny).id();
    }

    private byte[] dokument(String text, Filformat format) {
        return skrivare.skriv(
                new Dokument(
                        "Rapporten",
                        "En rapport",
                        List.of(
                                new Dokument.Rubrik(2, "Resultat"),
                                new Dokument.Stycke(text),
                                new Dokument.Lista(false, List.of("Första punkten", "Andra punkten")),
                                new Dokument.Tabell(
                                        "Volym",
                                        List.of("Enhet", "Antal"),
                                        List.of(List.of(Dokument.Cell.text("Lund"), Dokument.Cell.tal(12)))))),
                format);
    }

    private Fil fil(String namn, String text, Filformat format) {
        return new Fil(namn, format.medietyp(), dokument(text, format));
    }

    private static Fil bild() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", ut);
        return new Fil("karta.png", "image/png", ut.toByteArray());
    }

    private void valj(HandlingId... valda) {
        material.valj(id, Set.of(valda), resa.som("utredare1"), UUID.randomUUID());
    }

    private Set<HandlingId> ser(String konto) {
        return handlingar.synliga(id, resa.som(konto)).stream()
                .map(Handling::id)
                .collect(Collectors.toSet());
    }

    private List<String> sidor(byte[] pdf) throws IOException {
        try (PDDocument lagd = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(lagd.getPages().spliterator(), false)
                    .map(s -> {
                        try {
                            PDFTextStripper text = new PDFTextStripper();
                            int nr = lagd.getPages().indexOf(s) + 1;
                            text.setStartPage(nr);
                            text.setEndPage(nr);
                            return text.getText(lagd).replaceAll("[\\s\\u00a0]+", " ");
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void detSomValjsKanGruppenOppnaTillsDetTasBort() throws Exception {
        HandlingId rapport = handling("Rapport om volymer", fil("rapport.pdf", "Tolv om året.", Filformat.PDF));
        assertThat(ser("sakkunnig1")).doesNotContain(rapport);

        valj(rapport);
        assertThat(ser("sakkunnig1")).contains(rapport);
        assertThat(lasbar(adress(), "sakkunnig1")).contains("Rapport om volymer", "rapport.pdf", "Läs allt som en PDF");
        assertThat(hamta("/handling/" + rapport, "sakkunnig12").getStatus()).isIn(403, 404);
        assertThat(utskick.iArende(id))
                .filteredOn(u -> u.amne().startsWith("Nytt material"))
                .hasSize(6)
                .allSatisfy(u -> assertThat(u.lank()).isEqualTo(adress()));

        javig("sakkunnig2");
        assertThat(ser("sakkunnig2")).isEmpty();
        valj();
        assertThat(ser("sakkunnig1")).doesNotContain(rapport);
        assertThat(hamta("/handling/" + rapport, "sakkunnig1").getStatus()).isEqualTo(404);
        assertThat(hamta(adress() + "/material.pdf", "sakkunnig1").getStatus()).isEqualTo(404);
    }

    @Test
    void detSomArHemligtGesInte() {
        HandlingId hemlig = handlingar
                .registrera(NyHandling.upprattad(id, "Utredaren", "Journaler", gang.idag())
                        .medSekretess("OSL 25 kap. 1 §")
                        .medText("Hemligt."))
                .id();
        assertThat(material.valbara(id, resa.som("utredare1")))
                .extracting(Handling::id)
                .doesNotContain(hemlig);
        assertThatThrownBy(() -> valj(hemlig)).isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> material.valj(id, Set.of(), resa.som("registrator1"), UUID.randomUUID()))
                .isInstanceOf(Nekad.class);
    }

    @Test
    void alltBlirEnPdfMedInnehallBokmarkenOchDetSomInteGickMed() throws Exception {
        HandlingId pdf = handling("Rapport om volymer", fil("rapport.pdf", "Tolv om året.", Filformat.PDF));
        HandlingId word = handling("Promemoria", fil("pm.docx", "Skrivet i Word.", Filformat.DOCX));
        HandlingId resten = handling(
                "Blandat",
                bild(),
                fil("tabell.xlsx", "Siffror.", Filformat.XLSX),
                Fil.text("anteckning.txt", "Ett eget ord: åäö."),
                new Fil("trasig.pdf", "application/pdf", "%PDF-1.4\nslut".getBytes(StandardCharsets.US_ASCII)));
        HandlingId papper = handling("Brev på papper");
        valj(pdf, word, resten, papper);

        MockHttpServletResponse svar = hamta(adress() + "/material.pdf", "sakkunnig1");
        assertThat(svar.getContentType()).isEqualTo("application/pdf");
        byte[] bytes = svar.getContentAsByteArray();
        List<String> sidor = sidor(bytes);
        assertThat(sidor.get(0))
                .contains("Material till sakkunniggruppen för", "Innehåll", "Rapport om volymer", "sida 2")
                .contains("Det här är inte med", "Blandat: tabell.xlsx", "Blandat: trasig.pdf")
                .contains("Brev på papper: finns bara på papper");
        assertThat(sidor.get(1)).contains("Tolv om året.");
        assertThat(String.join(" ", sidor.subList(2, sidor.size())))
                .contains("Det här är texten ur Wordfilen pm.docx", "Skrivet i Word.", "Andra punkten", "Lund 12")
                .contains("Ett eget ord: åäö.");
        try (PDDocument lagd = Loader.loadPDF(bytes)) {
            assertThat(StreamSupport.stream(
                                    lagd.getDocumentCatalog()
                                            .getDocumentOutline()
                                            .children()
                                            .spliterator(),
                                    false)
                            .map(PDOutlineItem::getTitle))
                    .containsExactly("Innehåll", "Rapport om volymer", "Promemoria", "Blandat");
            List<PDAnnotation> lankar = lagd.getPage(0).getAnnotations();
            assertThat(lankar).hasSizeGreaterThanOrEqualTo(3).allSatisfy(a -> assertThat(
                            ((PDAnnotationLink) a).getAction())
                    .isInstanceOf(PDActionGoTo.class));
            assertThat(lagd.getDocumentInformation().getTitle()).startsWith("Material till sakkunniggruppen");
        }
    }
}
