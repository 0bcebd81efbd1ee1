package se.nhv.utskick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.test.Nhvtest;

@Nhvtest
@ExtendWith(OutputCaptureExtension.class)
class UtskickTest {
    @Autowired
    UtskickService utskick;

    @Autowired
    UtskickRepository repository;

    @Autowired
    ArendeService arenden;

    @Autowired
    Demopost demopost;

    @Autowired
    JavaMailSender postserver;

    @Autowired
    Utsandning utsandning;

    @Autowired
    TransactionTemplate transaktion;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    ArendeId arende;
    GreenMail server;

    @BeforeEach
    void ettArendeOchEnServerSomIngenSvararPa() {
        jdbc.sql("DELETE FROM utskick").update();
        arende = arenden.nyttVardomrade("Prov " + UUID.randomUUID(), true);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stangServern() {
        server.stop();
    }

    @Test
    void demonsPostFangasOchVisasMedLank() {
        demopost.tom();
        stall("region@example.org", "Ny remiss");
        assertThat(utsandning.skickaVantande()).isEqualTo(1);
        assertThat(utsandning.skickaVantande()).isZero();
        Demopost.Brev brev = demopost.brev().get(0);
        assertThat(brev.till()).isEqualTo("region@example.org");
        assertThat(brev.amne()).isEqualTo("Ny remiss åäö");
        assertThat(brev.text()).contains("Välkommen").contains("http://localhost:8080/remiss/svar/abc");
        assertThat(utskick.iArende(arende)).singleElement().satisfies(u -> {
            assertThat(u.lage()).isEqualTo(Utskickslage.SKICKAT);
            assertThat(u.lank()).as("the link is its reader's from now on").isNull();
        });
    }

    @Test
    void demonsPostBarDenTidSomDemonsKlockaVisar() {
        demopost.tom();
        stall("region@example.org", "Ny remiss");
        Instant sen = Instant.parse("2031-05-06T07:08:09Z");
        Brevbarare enAnnanDag =
                new Brevbarare(postserver, "nhv@example.org", "http://x", Clock.fixed(sen, ZoneOffset.UTC));
        assertThat(new Utsandning(repository, enAnnanDag, transaktion, clock).skickaVantande())
                .isEqualTo(1);
        assertThat(demopost.brev()).extracting(Demopost.Brev::kom).containsExactly(sen);
    }

    @Test
    void detSomRullasTillbakaSkickasInteOchUtanTransaktionGarDetInte() {
        transaktion.executeWithoutResult(status -> {
            utskick.stall(nytt("a@example.org", "Nej"));
            status.setRollbackOnly();
        });
        assertThat(utskick.iArende(arende)).isEmpty();
        assertThatThrownBy(() -> utskick.stall(nytt("a@example.org", "Nej")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void enAdressSomInteArEnAdressAvvisasGenast() {
        for (String fel : new String[] {"", "ingen", "a@b@c", "a@b\r\nBcc: alla@example.org", "a b@example.org"}) {
            assertThatThrownBy(() -> stall(fel, "Hej")).as(fel).isInstanceOf(Avvisad.class);
        }
    }

    @Test
    void enServerSomInteSvararGerNyaForsokMedAlltLangreMellanrumOchSedanEnManniska(CapturedOutput utskrift) {
        int port = server.getSmtp().getPort();
        server.stop();
        Utsandning mot = mot(port);
        UtskickId id = stall("hemlig.person@example.org", "Hej");
        assertThat(mot.skickaVantande()).isZero();
        Utskick forsta = utskick.hamta(id);
        assertThat(forsta.lage()).isEqualTo(Utskickslage.VANTAR);
        assertThat(Duration.between(clock.instant(), Objects.requireNonNull(forsta.nasta())))
                .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
        for (int i = 2; i <= Utsandning.MEST_FORSOK; i++) {
            jdbc.sql("UPDATE utskick SET nasta = :nu")
                    .param("nu", java.sql.Timestamp.from(Instant.EPOCH))
                    .update();
            mot.skickaVantande();
        }
        Utskick sist = utskick.hamta(id);
        assertThat(sist.lage()).isEqualTo(Utskickslage.MISSLYCKADES);
        assertThat(sist.fel()).contains("svarade inte").doesNotContain("hemlig");
        assertThat(utskrift.getAll()).contains(id.toString()).doesNotContain("hemlig.person");

        server.start();
        utskick.forsokIgen(id);
        assertThatThrownBy(() -> utskick.forsokIgen(id)).isInstanceOf(Inaktuell.class);
        assertThat(mot(server.getSmtp().getPort()).skickaVantande()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(utskick.hamta(id).fel()).isNull();
    }

    @Test
    void enMottagareSomServernVagrarHallerInteUppDeAndra() {
        UtskickId trasig = stall("trasig@example.org", "Hej");
        UtskickId hel = stall("hel@example.org", "Hej");
        JavaMailSenderImpl kranglig = new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage mejl) {
                if (String.valueOf(mejl).contains("trasig")) {
                    throw new MailSendException("550 trasig@example.org finns inte");
                }
            }
        };
        assertThat(mot(kranglig).skickaVantande()).isEqualTo(1);
        assertThat(utskick.hamta(hel).lage()).isEqualTo(Utskickslage.SKICKAT);
        assertThat(utskick.hamta(trasig).fel()).isNotNull().doesNotContain("trasig@");
    }

    @Test
    void denSomInteKanSkickasKanFaEnNyAdressEllerAvstas() {
        UtskickId ett = stall("fel@example.org", "Hej");
        UtskickId annat = stall("borta@example.org", "Hej");
        jdbc.sql("UPDATE utskick SET lage = 'MISSLYCKADES', nasta = NULL, forsok = 6")
                .update();
        assertThat(utskick.misslyckade()).hasSize(2);
        utskick.forsokIgen(ett, "ratt@example.org");
        utskick.avsta(annat);
        assertThatThrownBy(() -> utskick.avsta(annat)).isInstanceOf(Inaktuell.class);
        assertThat(jdbc.sql("SELECT handelse FROM handelse WHERE arende = :a ORDER BY lopnummer")
                        .param("a", arende.varde())
                        .query(String.class)
                        .list())
                .endsWith("UTSKICK_NY_ADRESS", "UTSKICK_AVSTATT");
        assertThat(utsandning.skickaVantande()).isEqualTo(1);
        assertThat(demopost.brev()).extracting(Demopost.Brev::till).contains("ratt@example.org");
    }

    @Test
    void enBilagaFoljerMedVidNyttForsokOchGlomsNarMejletHarGattEllerAvstatts() {
        int port = server.getSmtp().getPort();
        server.stop();
        Bilaga fil = new Bilaga("Kvitto å.pdf", "application/pdf", new byte[] {1, 2, 3});
        UtskickId ett = stallMed(fil, "a@example.org");
        UtskickId annat = stallMed(fil, "b@example.org");
        mot(port).skickaVantande();
        assertThat(repository.bilagor(ett)).as("kept for the next attempt").hasSize(1);
        jdbc.sql("UPDATE utskick SET lage = 'MISSLYCKADES', nasta = NULL, forsok = 6")
                .update();

        utskick.avsta(annat);
        utskick.forsokIgen(ett);
        demopost.tom();
        assertThat(utsandning.skickaVantande()).isEqualTo(1);

        assertThat(demopost.brev()).singleElement().satisfies(b -> {
            assertThat(b.bilagor()).containsExactly("Kvitto å.pdf");
            assertThat(b.text()).contains("Välkommen").contains("http://localhost:8080/remiss/svar/abc");
        });
        assertThat(repository.bilagor(ett)).isEmpty();
        assertThat(repository.bilagor(annat)).isEmpty();
    }

    private UtskickId stallMed(Bilaga fil, String till) {
        NyttUtskick n = nytt(till, "Kvitto");
        return Objects.requireNonNull(transaktion.execute(status ->
                utskick.stall(new NyttUtskick(n.arende(), till, n.amne(), n.text(), n.lank(), List.of(fil)))));
    }

    private Utsandning mot(int port) {
        JavaMailSenderImpl sandare = new JavaMailSenderImpl();
        sandare.setHost("127.0.0.1");
        sandare.setPort(port);
        return mot(sandare);
    }

    private Utsandning mot(JavaMailSenderImpl sandare) {
        return new Utsandning(
                repository, new Brevbarare(sandare, "nhv@example.org", "http://x", clock), transaktion, clock);
    }

    private UtskickId stall(String till, String amne) {
        return Objects.requireNonNull(transaktion.execute(status -> utskick.stall(nytt(till, amne))));
    }

    private NyttUtskick nytt(String till, String amne) {
        return new NyttUtskick(arende, till, amne + " åäö", "Välkommen att svara på remissen.", "/remiss/svar/abc");
    }
}
