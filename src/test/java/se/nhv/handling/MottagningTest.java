package se.nhv.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.util.unit.DataSize;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.kalender.Kalender;

class MottagningTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

    private final HandlingService handlingar = Mockito.mock(HandlingService.class);
    private final Filkontroll kontroll = new Filkontroll(DataSize.ofMegabytes(1));
    private final Mottagning mottagning =
            new Mottagning(handlingar, kontroll, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), Kalender.SVERIGE));

    @Test
    void avsandareAmneOchAnkomstdagLasesUrMejletOchBilaganFoljerMed() {
        NyHandling ny = taEmot("mejl.eml", Provfiler.mejl());
        assertThat(ny.motpart()).isEqualTo("Påhittad Handläggare <handlaggare@region.example.org>");
        assertThat(ny.rubrik()).isEqualTo("Yttrande över remiss");
        assertThat(ny.datum()).as("half past midnight in Sweden").isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(ny.filer()).extracting(Fil::namn).containsExactly("mejl.eml", "yttrande.pdf");
        assertThat(ny.filer().get(1).innehall()).isEqualTo(Provfiler.pdf());
    }

    @Test
    void forfattareOchRubrikLasesUrWordOchPdf() {
        NyHandling word = taEmot("svar.docx", Provfiler.word());
        assertThat(List.of(word.motpart(), word.rubrik())).containsExactly("Region Provstad", "Yttrande över remissen");
        NyHandling pdf = taEmot("svar.pdf", Provfiler.pdf());
        assertThat(List.of(pdf.motpart(), pdf.rubrik())).containsExactly("Provstads (region)", "Yttrande 1");
        assertThat(pdf.datum()).isEqualTo(IDAG);
    }

    @Test
    void detSomSkrivsAvEnManniskaGarForeDetSomStarIFilen() {
        mottagning.taEmot(
                ArendeId.nytt(),
                new Fil("svar.pdf", "application/pdf", Provfiler.pdf()),
                new Mottagning.Ifyllt(
                        Riktning.UTGAENDE, "Region Annan", " ", IDAG.minusDays(2), "25:1", Synlighet.DELTAGARE));
        NyHandling ny = registrerad();
        assertThat(ny.motpart()).isEqualTo("Region Annan");
        assertThat(ny.rubrik()).isEqualTo("Yttrande 1");
        assertThat(ny.datum()).isEqualTo(IDAG.minusDays(2));
        assertThat(ny.status()).isEqualTo(Handlingsstatus.EXPEDIERAD);
    }

    @Test
    void enFilSomIngetSagerFarOkandAvsandareOchDagensDag() {
        NyHandling ny = taEmot("brev.txt", "Hej från oss".getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(ny.motpart(), ny.rubrik(), ny.datum().toString()))
                .containsExactly("Okänd avsändare", "brev", "2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "yttrande.pdf, <html><script>alert(1)</script></html>",
        "yttrande.docx, %PDF-1.4 egentligen en pdf",
        "bild.png, MZ program",
        "yttrande.eml, <html><body>inget mejl</body></html>",
        "yttrande.html, <html></html>",
        "bild.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "yttrande, vanlig text utan ändelse",
        "brev.txt, %PDF-1.4 egentligen en pdf"
    })
    void enFilSomUtgerSigForAttVaraNagotAnnatAvvisas(String namn, String innehall) {
        assertThatThrownBy(
                        () -> kontroll.typ(new Fil(namn, "application/pdf", innehall.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Avvisad.class);
    }

    @Test
    void tommaForStoraOchFilerMedMakronAvvisas() {
        byte[] makro = Provfiler.paket(
                Map.of("[Content_Types].xml", "<T/>", "word/document.xml", "<d/>", "word/vbaProject.bin", "x"));
        for (byte[] innehall : List.of(new byte[0], new byte[1_100_000], makro)) {
            assertThatThrownBy(() -> kontroll.typ(new Fil("a.docx", "", innehall)))
                    .isInstanceOf(Avvisad.class);
        }
    }

    @Test
    void enLitenFilSomPackasUppTillEnEnormKostarInget() {
        Filkontroll stor = new Filkontroll(DataSize.ofMegabytes(20));
        byte[] bomb = Provfiler.bomb("word/document.xml");
        byte[] okandBomb = Provfiler.bomb("skrap");

        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(stor.typ(new Fil("bomb.docx", "", bomb))).isEqualTo(Filkontroll.WORD);
            assertThat(Dokumentlasare.word(bomb).avsandare()).isEqualTo("Region Provstad");
            assertThatThrownBy(() -> stor.typ(new Fil("bomb.docx", "", okandBomb)))
                    .isInstanceOf(Avvisad.class);
        });
    }

    @Test
    void trasigaFilerLasesSaLangtDetGar() {
        byte[] utanSlut = ("%PDF-1.4 " + "/Author (".repeat(500_000)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] langt = ("%PDF-1.4 /Author (" + "a".repeat(3_000_000) + ")").getBytes(StandardCharsets.ISO_8859_1);
        byte[] trasigt = Provfiler.word();
        java.util.Arrays.fill(trasigt, 40, trasigt.length - 400, (byte) 7);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(Dokumentlasare.pdf(utanSlut).avsandare()).isNull();
            assertThat(Dokumentlasare.pdf(langt).avsandare()).isNull();
            assertThat(Dokumentlasare.word(trasigt).avsandare()).isNull();
        });
    }

    @Test
    void ettMejlDarEnBilagaLjugerOmAttVaraEttMejlTasEmot() {
        byte[] mejl = """
                From: a@example.se
                Subject: Hej
                Content-Type: multipart/mixed; boundary="g"

                --g
                Content-Type: message/rfc822; name="x.eml"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="x.eml"

                !!!!
                --g
                Content-Type: text/plain; charset="finns-inte"; name="=?x?Q?=FF?="

                a
                --g--
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(taEmot("mejl.eml", mejl).rubrik()).isEqualTo("Hej");
    }

    @Test
    void filnamnRensasFranMapparOchTecken() {
        assertThat(new Fil("..\\..\\c:\\a/../yttr\u0000an\r\nde\".pdf", "", new byte[0]).namn())
                .isEqualTo("yttrande.pdf");
        assertThat(new Fil("å".repeat(400) + ".docx", "", new byte[0]).namn())
                .hasSize(150)
                .endsWith(".docx");
        assertThat(new Fil("fdp.\u202Eexe\u2028\uD800.pdf", "", new byte[0]).namn())
                .isEqualTo("fdp.exe.pdf");
        assertThat(new Fil("..", "", new byte[0]).namn()).isEqualTo("namnlos");
    }

    private NyHandling taEmot(String namn, byte[] innehall) {
        mottagning.taEmot(
                ArendeId.nytt(), new Fil(namn, "application/octet-stream", innehall), Mottagning.Ifyllt.INGET);
        return registrerad();
    }

    private NyHandling registrerad() {
        ArgumentCaptor<NyHandling> fangad = ArgumentCaptor.forClass(NyHandling.class);
        Mockito.verify(handlingar, Mockito.atLeastOnce()).registrera(fangad.capture());
        return fangad.getValue();
    }
}
