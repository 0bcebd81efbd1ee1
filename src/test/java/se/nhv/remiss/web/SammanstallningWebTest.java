package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.OmradeId;
import se.nhv.dokument.Verapdf;
import se.nhv.remiss.Provremiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Satsrakning;
import se.nhv.test.Som;

/** The page of what the answers come to, and the same as files. */
@Nhvtest
@Import(Satsrakning.class)
class SammanstallningWebTest {
    private static final int HUNDRA = 100;
    private static final int TREHUNDRA = 300;
    private static final int TJUGO = 20;
    private static final int VARV = 5;

    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    private UUID arende() {
        OmradeId omrade = gang.nytt(1);
        return gang.arende(omrade).varde();
    }

    /** 100 asked, 95 answers, three with anstånd, and one answer for four. */
    private UUID hundra() {
        UUID arende = arende();
        List<String> instanser = Provremiss.instanser(jdbc, HUNDRA);
        Provremiss prov =
                new Provremiss(jdbc, arende, List.of("Ska vården vara nationell?", "Är antalet rätt?"), instanser);
        prov.yttrande(instanser.subList(0, 4), false, svar(2, Stallningstagande.AVSTYRKER), "Vi fyra är emot.");
        for (int i = 4; i < 95; i++) {
            prov.yttrande(
                    List.of(instanser.get(i)),
                    i == 94,
                    svar(2, i < 20 ? Stallningstagande.TILLSTYRKER : Stallningstagande.TILLSTYRKER_DELVIS),
                    i == 50 ? "=1+1 Ambulansflyget behövs." : null);
        }
        for (int i = 95; i < 98; i++) {
            prov.anstand(instanser.get(i), Provremiss.SISTA_DAG.plusDays(14));
        }
        return arende;
    }

    private static Map<Integer, Stallningstagande> svar(int fragor, Stallningstagande s) {
        Map<Integer, Stallningstagande> ut = new HashMap<>();
        IntStream.rangeClosed(1, fragor).forEach(f -> ut.put(f, s));
        return ut;
    }

    private MockHttpServletResponse hamta(UUID arende, String efter) throws Exception {
        MockHttpServletResponse svar = mvc.perform(get("/arenden/" + arende + "/remiss/sammanstallning" + efter)
                        .with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse();
        assertThat(svar.getStatus()).as(efter).isEqualTo(200);
        return svar;
    }

    private String sida(UUID arende, String efter) throws Exception {
        return hamta(arende, efter).getContentAsString().replace('\u00a0', ' ');
    }

    private static int rader(String sida) {
        return sida.split("<th scope=\"row\"[^>]*><span>", -1).length - 1;
    }

    @Test
    void majoritetenStarMedSinUtrakningOchRegelnForGemensammaSvarForklaras() throws Exception {
        String sida = sida(hundra(), "");

        assertThat(sida)
                .contains("Har svarat: 95 av 100 (95 %).")
                .contains("91 tillstyrker helt eller delvis av 95 som tagit ställning = 96 %")
                .contains("16 tillstyrker + 75 tillstyrker delvis = 91. 91 + 4 avstyrker = 95 som tagit ställning.")
                .contains("En majoritet tillstyrker.")
                .contains("räknas en gång för varje instans")
                .contains("ett sådant yttrande, för sammanlagt 4 instanser")
                .contains("nhv.remiss.gemensamt-svar=per-instans")
                .contains("En instans svar kom efter sista dagen och räknas med.")
                .contains("anstånd till 2026-06-15")
                .contains("kom sent")
                .contains("svarar även för Instans 001, Instans 002, Instans 003")
                .contains("svar av Instans 000")
                .contains("Vi fyra är emot.")
                .contains("Visar 100 av 100 instanser.");
        assertThat(rader(sida)).isEqualTo(HUNDRA);
    }

    @Test
    void adressenVisarEnDelAvMatrisenOchVarjeValGarAttTaBort() throws Exception {
        UUID arende = hundra();

        assertThat(rader(sida(arende, "?slag=samverkansregion"))).isEqualTo(6);
        assertThat(rader(sida(arende, "?svar=avstyrker"))).isEqualTo(4);
        assertThat(rader(sida(arende, "?svar=inget_svar"))).isEqualTo(5);
        assertThat(rader(sida(arende, "?slag=region&svar=tillstyrker"))).isEqualTo(16);
        assertThat(rader(sida(arende, "?q=ambulansFLYGET"))).isEqualTo(1);
        assertThat(sida(arende, "?q=finnsinte")).contains("Ingen instans stämmer");
        assertThat(sida(arende, "?fraga=2&slag=region&q=instans"))
                .contains("Visar 21 av 100 instanser.")
                .doesNotContainPattern("<th[^>]*>Fråga 1</th>")
                .containsPattern("<th[^>]*>Fråga 2</th>")
                .contains("sammanstallning?fraga=2&amp;q=instans")
                .contains("sammanstallning.xlsx?slag=region&amp;fraga=2&amp;q=instans");
        // What cannot be read is left out.
        assertThat(rader(sida(arende, "?slag=x&fraga=-1&svar=y&q="))).isEqualTo(HUNDRA);
    }

    @Test
    void kalkylbladetHarSammaCellerSomSidanOchIngenFormel() throws Exception {
        byte[] fil = hamta(hundra(), ".xlsx").getContentAsByteArray();

        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(fil))) {
            Sheet matris = bok.getSheet("Svar per instans och fråga");
            assertThat(matris.getPhysicalNumberOfRows()).isEqualTo(HUNDRA + 1);
            Map<String, Integer> ord = new HashMap<>();
            for (int r = 1; r <= HUNDRA; r++) {
                ord.merge(matris.getRow(r).getCell(3).getStringCellValue(), 1, Integer::sum);
            }
            assertThat(ord)
                    .isEqualTo(Map.of("avstyrker", 4, "tillstyrker", 16, "tillstyrker delvis", 75, "inget svar", 5));
            Sheet motiveringar = bok.getSheet("Motiveringar");
            // The joint yttrande and one more, each to two questions.
            assertThat(motiveringar.getPhysicalNumberOfRows()).isEqualTo(1 + 4);
            assertThat(motiveringar.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(motiveringar.getRow(2).getCell(3).getStringCellValue()).isEqualTo("=1+1 Ambulansflyget behövs.");
            assertThat(motiveringar.getRow(2).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(motiveringar.getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Instans 000, Instans 001, Instans 002, Instans 003");
        }
    }

    @Test
    void wordfilenOchPdfenGarAttLasaFragaForFragaOchFoljerUrvalet() throws Exception {
        UUID arende = hundra();
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(hamta(arende, ".docx?svar=avstyrker").getContentAsByteArray()))) {
            List<String> text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text)
                    .contains("1. Ska vården vara nationell?")
                    .contains("Instans 000, Instans 001, Instans 002, Instans 003: avstyrker")
                    .contains("Vi fyra är emot.")
                    .doesNotContain("=1+1 Ambulansflyget behövs.")
                    .anyMatch(t -> t.contains("Urval") && t.contains("4 av 100 instanser"));
        }
        MockHttpServletResponse pdf = hamta(arende, ".pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).contains("sammanstallning-av-remissvar.pdf");
        assertThat(Verapdf.fel(pdf.getContentAsByteArray())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".docx", ".pdf"})
    void utanRemissFinnsIngenFil(String andelse) throws Exception {
        int status = mvc.perform(get("/arenden/" + arende() + "/remiss/sammanstallning" + andelse)
                        .with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void trehundraSvarPaTjugoFragorGerLikaMangaFragorTillDatabasenSomTio() throws Exception {
        UUID liten = besvarad(10, 2);
        UUID stor = besvarad(TREHUNDRA, TJUGO);
        satser(liten);

        assertThat(satser(stor)).isEqualTo(satser(liten));
        long golv = kortast(() -> jdbc.sql("""
                        SELECT m.instans, coalesce(m.namn, i.namn) AS namn, y.svar_for, s.fraga, s.stallningstagande, s.motivering
                          FROM remissmottagare m JOIN remiss r ON r.id = m.remiss JOIN remissinstans i ON i.kod = m.instans
                          LEFT JOIN yttrande_instans yi ON yi.remiss = m.remiss AND yi.instans = m.instans AND yi.galler
                          LEFT JOIN yttrande y ON y.id = yi.yttrande LEFT JOIN yttrande_svar s ON s.yttrande = y.id
                         WHERE r.arende = :a
                        """).param("a", stor).query().listOfRows());
        System.out.printf(
                "Sammanställning, %d svar på %d frågor. Golv: samma rader med en SQL-fråga, %.1f ms%n",
                TREHUNDRA, TJUGO, golv / 1e6);
        for (String urval : List.of(
                "",
                "?slag=region",
                "?slag=samverkansregion",
                "?slag=ovrig",
                "?fraga=1",
                "?fraga=20",
                "?svar=tillstyrkerDelvis",
                "?svar=inget_svar",
                "?fraga=7&svar=tillstyrkerDelvis",
                "?q=motivering",
                "?q=instans%20299")) {
            long tid = kortast(() -> hamta(stor, urval));
            System.out.printf(
                    "  %-34s %4.0f ms, %4.1f gånger golvet%n",
                    urval.isEmpty() ? "allt" : urval, tid / 1e6, (double) tid / golv);
        }
    }

    private UUID besvarad(int antal, int fragor) {
        UUID arende = arende();
        List<String> instanser = Provremiss.instanser(jdbc, antal);
        Provremiss prov = new Provremiss(
                jdbc,
                arende,
                IntStream.rangeClosed(1, fragor).mapToObj(i -> "Fråga " + i).toList(),
                instanser);
        instanser.forEach(i -> prov.yttrande(
                List.of(i), false, svar(fragor, Stallningstagande.TILLSTYRKER_DELVIS), "Motivering. ".repeat(20)));
        return arende;
    }

    private int satser(UUID arende) throws Exception {
        int fore = Satsrakning.satser();
        hamta(arende, "");
        return Satsrakning.satser() - fore;
    }

    private interface Arbete {
        Object gor() throws Exception;
    }

    private static long kortast(Arbete arbete) throws Exception {
        long kortast = Long.MAX_VALUE;
        for (int i = 0; i < VARV; i++) {
            long fore = System.nanoTime();
            arbete.gor();
            kortast = Math.min(kortast, System.nanoTime() - fore);
        }
        return kortast;
    }
}
