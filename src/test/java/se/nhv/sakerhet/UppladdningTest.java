package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.handling.Provfiler;
import se.nhv.test.Klient;
import se.nhv.test.Skrivspar;
import se.nhv.test.Webbserver;

/** Files as somebody who wishes us ill would send them, through the page where files are put on a case. */
@Webbserver
class UppladdningTest {
    private static final String HTML = "<html><body><script>alert(7919)</script></body></html>";
    private static final String SVG =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(7919)\"/>";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private String plats = "";

    @BeforeEach
    void vid() {
        plats = "/arenden/"
                + jdbc.sql("SELECT v.id::text FROM vardomrade v JOIN arende a ON a.id = v.id ORDER BY 1 LIMIT 1")
                        .query(String.class)
                        .single()
                + "/handlingar";
    }

    @Test
    void detSomInteArDetNamnetSagerTasInteEmotOchSagsPaFormularet() {
        Map<String, byte[]> filer = Map.of(
                "program.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF},
                "sida.pdf", HTML.getBytes(StandardCharsets.UTF_8),
                "sida.txt", HTML.getBytes(StandardCharsets.UTF_8),
                "sida.html", HTML.getBytes(StandardCharsets.UTF_8),
                "bild.svg", SVG.getBytes(StandardCharsets.UTF_8),
                "bild.png", SVG.getBytes(StandardCharsets.UTF_8),
                "arkiv.zip", Provfiler.paket(Map.of("a.exe", "MZ")),
                "arkiv.docx", Provfiler.paket(Map.of("a.exe", "MZ")),
                "bomb.docx", Provfiler.bomb("x"),
                "tom.pdf", new byte[0]);
        Klient utredare = Klient.som(port, "utredare1");
        Skrivspar spar = new Skrivspar(jdbc);
        filer.forEach((namn, innehall) -> {
            Klient.Svar svar = utredare.postFil(plats, Map.of(), "fil", namn, innehall);

            assertThat(svar.status()).as(namn).isEqualTo(422);
            assertThat(svar.kropp())
                    .as(namn)
                    .containsPattern("går inte att ta emot|är tom|Välj")
                    .contains("<form");
        });
        assertThat(spar.andrat()).isEmpty();
    }

    @Test
    void enForStorFilSagsVidFaltetOchDetSkrivnaStarKvar() {
        Klient utredare = Klient.som(port, "utredare1");
        Skrivspar spar = new Skrivspar(jdbc);

        Klient.Svar svar = utredare.postFil(
                plats,
                Map.of("motpart", "Region Uppsala", "rubrik", "Ett stort brev"),
                "fil",
                "stor.pdf",
                new byte[21 << 20]);

        assertThat(svar.status()).isEqualTo(422);
        assertThat(svar.kropp()).contains("20 MB", "Region Uppsala", "Ett stort brev");
        assertThat(spar.andrat()).isEmpty();
    }

    @Test
    void enOrimligtStorFilFarEnMeningOchLagrasInte() {
        Klient utredare = Klient.som(port, "utredare1");
        Skrivspar spar = new Skrivspar(jdbc);

        Klient.Svar svar = utredare.postFil(plats, Map.of(), "fil", "stor.pdf", new byte[61 << 20]);

        assertThat(svar.status()).isEqualTo(413);
        assertThat(svar.kropp()).contains("Filen är för stor", "20 MB").doesNotContain("Exception");
        assertThat(spar.andrat()).isEmpty();
    }

    @Test
    void ettFormularMedMangaRaderOchEnFilMedLangtNamnGarFram() {
        Map<String, String> manga = new java.util.TreeMap<>();
        for (int i = 0; i < 400; i++) {
            manga.put("villkor[" + i + "].motivering", "Så här uppfylls det.");
        }
        manga.put("rubrik", "Prov");

        Klient.Svar svar =
                Klient.som(port, "utredare1").postFil(plats, manga, "fil", "å".repeat(250) + ".pdf", Provfiler.pdf());

        assertThat(svar.status()).isEqualTo(302);
    }

    @Test
    void ettElaktNamnArOfarligtNarFilenHamtas() {
        List<String> namn = List.of(
                "../../../etc/passwd.pdf",
                "..\\\\..\\\\c:\\\\windows\\\\x.pdf",
                "a%0d%0aSet-Cookie: x=1.pdf",
                "fdp.\u202Eexe.pdf",
                "<img src=x onerror=alert(7919)>.pdf",
                "a%22; filename=%22b.exe.pdf",
                "å".repeat(300) + ".pdf");
        Klient utredare = Klient.som(port, "utredare1");
        for (String ett : namn) {
            assertThat(utredare.postFil(plats, Map.of("rubrik", "Prov"), "fil", ett, Provfiler.pdf())
                            .status())
                    .as(ett)
                    .isEqualTo(302);
            String fil = jdbc.sql("SELECT f.id::text FROM handling_fil f JOIN handling h ON h.id = f.handling"
                            + " ORDER BY h.registrerad DESC LIMIT 1")
                    .query(String.class)
                    .single();

            Klient.Svar svar = utredare.get("/handling/fil/" + fil);

            String disposition = svar.huvud("Content-Disposition");
            assertThat(svar.status()).as(ett).isEqualTo(200);
            assertThat(disposition)
                    .as(ett)
                    .startsWith("attachment;")
                    .containsPattern("filename\\*=UTF-8''[A-Za-z0-9%._~!#$&+^`|()@,=;' -]+$")
                    .doesNotContain("%2F", "%5C", "%0D", "%0A", "%E2%80%AE", "/", "\\");
            assertThat(svar.huvud("Set-Cookie")).doesNotContain("x=1");
            assertThat(svar.huvud("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(svar.huvud("Content-Type")).isEqualTo("application/pdf");
            assertThat(svar.huvud("Content-Security-Policy")).contains("sandbox");
        }
        assertThat(utredare.get(plats).kropp()).doesNotContain("<img src=x");
    }
}
