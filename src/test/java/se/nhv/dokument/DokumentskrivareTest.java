package se.nhv.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.dokument.Dokument.Tabell;
import se.nhv.dokument.Dokument.Ton;

/** One document, three kinds of file: each can be opened, says the same, and does nothing that the reader did not ask for. */
class DokumentskrivareTest {
    private static final List<String> FORMLER =
            List.of("=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1");

    private final Dokumentskrivare skrivare = new Dokumentskrivare(Clock.systemUTC());

    private static Dokument prov(String text) {
        List<Dokument.Cell> bred = new ArrayList<>();
        bred.add(Dokument.Cell.text("Rad"));
        IntStream.range(0, 12).forEach(i -> bred.add(Dokument.Cell.ton(text, Ton.values()[i % 5])));
        return new Dokument(
                "Prov: " + text,
                "Ett prov på " + text,
                List.of(
                        new Stycke(text + "\nnästa rad"),
                        new Rubrik(2, "Listor " + text),
                        new Lista(false, List.of(text, "två")),
                        new Lista(true, List.of("ett", text)),
                        new Rubrik(3, "Tabeller"),
                        new Tabell(
                                "Bred " + text,
                                IntStream.range(0, 13)
                                        .mapToObj(i -> "Kolumn " + i)
                                        .toList(),
                                IntStream.range(0, 80)
                                        .mapToObj(i -> List.copyOf(bred))
                                        .toList()),
                        new Tabell(
                                "Tal",
                                List.of("Vad", "Antal"),
                                List.of(List.of(Dokument.Cell.text("Sjutton"), Dokument.Cell.tal(17)))),
                        new Rubrik(2, "Slut"),
                        new Stycke("Det var allt.")));
    }

    @Test
    void ingenCellIKalkylbladetArEnFormel() throws IOException {
        for (String formel : FORMLER) {
            try (XSSFWorkbook bok = bok(prov(formel))) {
                for (Sheet blad : bok) {
                    for (Row rad : blad) {
                        for (Cell cell : rad) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().matches("(?s)[=+\\-@\\t\\r\\n].*")) {
                                assertThat(cell.getCellStyle().getQuotePrefixed())
                                        .as(cell.getStringCellValue())
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void kalkylbladetHarVarjeTabellPaEttEgetBladMedHuvudetKvarOchTalSomTal() throws IOException {
        try (XSSFWorkbook bok = bok(prov("svar"))) {
            assertThat(bok.getNumberOfSheets()).isEqualTo(3);
            assertThat(bok.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Prov: svar");
            Sheet bred = bok.getSheet("Bred svar");
            assertThat(bred.getPhysicalNumberOfRows()).isEqualTo(81);
            assertThat(bred.getRow(0).getLastCellNum()).isEqualTo((short) 13);
            assertThat(bred.getPaneInformation().isFreezePane()).isTrue();
            assertThat(bok.getSheet("Tal").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(17);
        }
    }

    @Test
    void enTextSomArLangreAnEnCellRymmerSagerDet() throws IOException {
        Dokument lang = new Dokument("Lång", "Lång text", List.of(new Stycke("å".repeat(40_000))));

        try (XSSFWorkbook bok = bok(lang)) {
            assertThat(bok.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("Läs resten i ärendet.");
        }
    }

    @Test
    void wordfilenHarRubrikerListorOchTabellhuvudenSomGarAttHoppaMellan() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(skrivare.skriv(prov("svar"), Filformat.DOCX)))) {
            assertThat(word.getParagraphs().stream()
                            .filter(p -> p.getStyle() != null)
                            .map(p -> p.getStyle() + " " + p.getText()))
                    .containsExactly(
                            "Heading1 Prov: svar", "Heading2 Listor svar", "Heading3 Tabeller", "Heading2 Slut");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getParagraphs().stream()
                            .filter(p -> p.getNumID() != null)
                            .map(XWPFParagraph::getText))
                    .containsExactly("svar", "två", "ett", "svar");
            // Twelve columns beside the first are three tables of at most five, and then the one of numbers.
            assertThat(word.getTables())
                    .hasSize(4)
                    .allSatisfy(t -> assertThat(t.getRow(0).isRepeatHeader()).isTrue());
            assertThat(word.getTables().get(2).getRow(0).getCell(2).getText()).isEqualTo("Kolumn 12");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åre ängar överallt – ”citat” & <taggar>",
                "emoji 😀 och 漢字 och عربي",
                "styrtecken \u0000\u0001\u001b\ufffe och en halv \ud83d",
                "mjukt\u00adbindestreck, hårt\u00a0mellanslag, noll\u200bbredd",
                "ettordsominteslutarettordsominteslutarettordsominteslutarettordsominteslutarettordsominteslutar"
            })
    void pdfenFoljerPdfAOchPdfUa(String text) throws IOException {
        byte[] pdf = skrivare.skriv(prov(text), Filformat.PDF);

        assertThat(Verapdf.fel(pdf)).isEmpty();
    }

    /** Prevents a validator that says yes to everything. */
    @Test
    void enPdfSomIngenHarMarktUppFarFel() throws IOException {
        byte[] pdf;
        try (PDDocument tom = new PDDocument();
                var ut = new ByteArrayOutputStream()) {
            tom.addPage(new PDPage());
            tom.save(ut);
            pdf = ut.toByteArray();
        }

        assertThat(Verapdf.fel(pdf)).isNotEmpty();
    }

    @Test
    void pdfenHarAllText() throws IOException {
        byte[] pdf = skrivare.skriv(prov("Åäö"), Filformat.PDF);
        Files.createDirectories(Path.of("target/dokument"));
        Files.write(Path.of("target/dokument/prov.pdf"), pdf);

        try (PDDocument d = Loader.loadPDF(pdf)) {
            assertThat(d.getDocumentInformation().getTitle()).isEqualTo("Prov: Åäö");
            assertThat(d.getDocumentCatalog().getLanguage()).startsWith("sv");
            assertThat(new PDFTextStripper().getText(d))
                    .contains("Prov: Åäö", "Listor Åäö", "Kolumn 12", "Det var allt.");
        }
    }

    @Test
    void varjeStyrteckenFallerBortUrAllaFiler() throws IOException {
        Dokument d = prov("a\u0000b\u0007c");

        try (XSSFWorkbook bok = bok(d)) {
            assertThat(bok.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Prov: abc");
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(skrivare.skriv(d, Filformat.DOCX)))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("Prov: abc");
        }
    }

    @Test
    void enRubrikHopparInteOverEnNiva() {
        assertThatThrownBy(() -> new Dokument("Titel", "Om", List.of(new Rubrik(3, "För djupt"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void enRadMedForFaCellerNekas() {
        assertThatThrownBy(() -> new Tabell("Namn", List.of("A", "B"), List.of(List.of(Dokument.Cell.text("bara en")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private XSSFWorkbook bok(Dokument d) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(skrivare.skriv(d, Filformat.XLSX)));
    }
}
