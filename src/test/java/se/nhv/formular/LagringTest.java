package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.test.Testdatabas;

/** Drafts, uploads and the archive, against a real PostgreSQL with this room's tables only. */
class LagringTest {
    private static final UUID PERSON = new UUID(0, 7);
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

    private static JdbcClient jdbc;
    private static Uppladdningar uppladdningar;
    private static UtkastService utkast;
    private static Svarsarkiv arkiv;

    @BeforeAll
    static void tabeller() {
        DataSource databas = Testdatabas.nyDataSource();
        for (String fil : List.of("V120__formular_utkast", "V121__formular_uppladdning", "V122__formular_svar")) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + fil + ".sql")).execute(databas);
        }
        jdbc = JdbcClient.create(databas);
        uppladdningar = new Uppladdningar(new UppladdningRepository(jdbc), Prov.KLOCKA, 20);
        utkast = new UtkastService(new UtkastRepository(jdbc, new Jsonb()), Prov.KLOCKA);
        arkiv = new Svarsarkiv(new SvarRepository(jdbc, new Jsonb()), Prov.KLOCKA);
    }

    @Test
    void ettUtkastSparasSomDetArOchSkrivsOver() {
        Formulardata forst =
                Formulardata.ur(Map.of("antal", List.of("inte ett tal"), "a[0].b", List.of("\u0000\ud800 åäö")));
        utkast.spara("u1", PERSON, forst);
        assertThat(utkast.hamta("u1", PERSON).orElseThrow().data()).isEqualTo(forst);
        utkast.spara("u1", PERSON, Formulardata.tom());
        assertThat(utkast.hamta("u1", PERSON).orElseThrow())
                .isEqualTo(new Utkast(Formulardata.tom(), Prov.KLOCKA.instant().truncatedTo(ChronoUnit.MILLIS)));
        assertThat(utkast.hamta("u1", new UUID(0, 8))).isEmpty();
        utkast.taBortAlla("u1");
        assertThat(utkast.hamta("u1", PERSON)).isEmpty();
    }

    @Test
    void ettSvarSparasEnGangOchLasesSomDetLastesDa() {
        Svar svar = Prov.granska(Prov.giltigt()).krav();
        UUID arende = UUID.randomUUID();
        UUID omrade = UUID.randomUUID();
        arkiv.spara("s1", arende, null, Prov.ALLT, svar, Prov.SAMMANHANG, PERSON);
        arkiv.spara("s2", arende, omrade, Prov.ALLT, svar, Prov.SAMMANHANG, PERSON);
        assertThatThrownBy(() -> arkiv.spara("s1", arende, null, Prov.ALLT, svar, Prov.SAMMANHANG, PERSON))
                .isInstanceOf(Inaktuell.class);

        ArkiveratSvar sparat = arkiv.forUppgift("s1").orElseThrow();
        assertThat(sparat.svar().alla().toString()).hasSameSizeAs(svar.alla().toString());
        assertThat(sparat.svar().rader("svar")).hasSize(2);
        assertThat(sparat.visning()).isEqualTo(Visat.av(Prov.ALLT, svar, Prov.SAMMANHANG));
        assertThat(arkiv.forArende(arende)).extracting(ArkiveratSvar::omrade).containsExactly(null, omrade);
        assertThat(arkiv.senaste(arende, omrade, "prov/allt").orElseThrow().uppgift())
                .isEqualTo("s2");
    }

    @Test
    void enFilSparasUnderEttRentNamnMedDenTypInnehalletSager() throws IOException {
        String skadligt = "C:\\hemligt/../../\u202ernt<in>\u0000\"g.PDF";
        Uppladdning pdf = uppladdningar.spara("u2", PERSON, "bilagor", skadligt, PDF);
        assertThat(pdf.namn()).isEqualTo("rnting.PDF");
        assertThat(pdf.typ()).isEqualTo("application/pdf");
        assertThat(uppladdningar.innehall(pdf.id())).hasValue(PDF);
        assertThat(uppladdningar
                        .spara("u2", PERSON, "f", "a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .typ())
                .endsWith("wordprocessingml.document");
        assertThat(uppladdningar
                        .spara(
                                "u2",
                                PERSON,
                                "f",
                                "brev.eml",
                                "From: a@b.se\r\nTo: c@d.se\r\nSubject: Hej\r\n\r\nHej"
                                        .getBytes(StandardCharsets.UTF_8))
                        .typ())
                .isEqualTo("message/rfc822");
        assertThat(uppladdningar
                        .spara("u2", PERSON, "f", "tabell.csv", "namn;antal\nå;1\n".getBytes(StandardCharsets.UTF_8))
                        .typ())
                .isEqualTo("text/csv");
        uppladdningar.taBort(pdf.id(), "u2", new UUID(0, 8));
        assertThat(uppladdningar.lista("u2", PERSON)).hasSize(4);
        uppladdningar.taBortAlla("u2");
        assertThat(uppladdningar.lista("u2", PERSON)).isEmpty();
    }

    @Test
    void filernaIEttFormularRymsTillsammansAvenForDenSomInteHarNagotKonto() {
        Uppladdningar sma = new Uppladdningar(new UppladdningRepository(jdbc), Prov.KLOCKA, 1);
        byte[] stor = java.util.Arrays.copyOf(PDF, 1_000_000);
        for (int nr = 0; nr < 10; nr++) {
            sma.spara("u9", PERSON, "bilagor", nr + ".pdf", stor);
        }

        assertThatThrownBy(() -> sma.spara("u9", PERSON, "bilagor", "en-till.pdf", stor))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("tillsammans");
        assertThat(sma.lista("u9", PERSON)).hasSize(10);
        sma.spara("u9", new UUID(0, 8), "bilagor", "annans.pdf", stor);
    }

    @Test
    void enFilSomInteArVadDenHeterAvvisasMedEnMening() throws IOException {
        Map<String, byte[]> filer = Map.of(
                "virus.pdf",
                "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1),
                "sida.txt",
                "<!DOCTYPE html><html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8),
                "arkiv.docx",
                zip("hej.txt"),
                "makro.docx",
                zip("word/document.xml", "word/vbaProject.bin"),
                "tabell.docx",
                zip("xl/workbook.xml"),
                "bild.png",
                PDF,
                "program.exe",
                PDF,
                "utan",
                PDF,
                "tom.pdf",
                new byte[0],
                "stor.pdf",
                new byte[21 * 1024 * 1024]);
        filer.forEach(
                (namn, innehall) -> assertThatThrownBy(() -> uppladdningar.spara("u3", PERSON, "f", namn, innehall))
                        .as(namn)
                        .isInstanceOf(Avvisad.class)
                        .hasMessageContaining(namn));
        assertThat(uppladdningar.lista("u3", PERSON)).isEmpty();
    }

    @Test
    void ettInskickMedFilerOchKnapparLasesSomDetMenades() {
        MockMultipartHttpServletRequest post = new MockMultipartHttpServletRequest();
        post.addFile(new MockMultipartFile("bilagor", "ett.pdf", "text/html", PDF));
        post.addFile(new MockMultipartFile("bilagor", "två.exe", "application/pdf", PDF));
        post.addFile(new MockMultipartFile("okant", "tre.pdf", "application/pdf", PDF));
        post.addParameter("namn", "Anna");
        post.addParameter("omraden[0].namn", "Ett");
        post.addParameter("_csrf", "x");
        post.addParameter("_lagg_till", "omraden");
        Formularpost lasare = new Formularpost(uppladdningar);

        Inskick inskick = lasare.las(post, Prov.ALLT, "u4", PERSON);
        assertThat(inskick.onskan()).isEqualTo(Inskick.Onskan.RITA_OM);
        assertThat(inskick.data().antalRader("omraden")).isEqualTo(2);
        assertThat(inskick.filfel()).extracting(Faltfel::falt).containsExactly("bilagor");
        List<Uppladdning> filer = uppladdningar.lista("u4", PERSON);
        assertThat(filer).extracting(Uppladdning::namn).containsExactly("ett.pdf");
        assertThat(inskick.data().alla("bilagor"))
                .containsExactly(filer.get(0).id().toString());
        assertThat(inskick.data().finns("_csrf")).isFalse();

        MockMultipartHttpServletRequest bort = new MockMultipartHttpServletRequest();
        inskick.data().varden().forEach((k, v) -> bort.addParameter(k, v.toArray(String[]::new)));
        bort.addParameter("_ta_bort_fil", filer.get(0).id().toString());
        assertThat(lasare.las(bort, Prov.ALLT, "u4", PERSON).data().alla("bilagor"))
                .isEmpty();
        assertThat(uppladdningar.lista("u4", PERSON)).isEmpty();
    }

    private static byte[] zip(String... namn) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (String del : namn) {
                zip.putNextEntry(new ZipEntry(del));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return ut.toByteArray();
    }
}
