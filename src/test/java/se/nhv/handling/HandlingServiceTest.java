package se.nhv.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.test.Nhvtest;

@Nhvtest
class HandlingServiceTest {
    @Autowired
    HandlingService handlingar;

    @Autowired
    ArendeService arenden;

    @Autowired
    TransactionTemplate transaktion;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    ArendeId arende;

    @BeforeEach
    void ettVardomrade() {
        arende = arenden.nyttVardomrade("Prov " + UUID.randomUUID(), true);
    }

    @Test
    void tjugoSomRegistrerarSamtidigtFarNummerUtanHalOchDubbletter() throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(20);
        List<Future<Integer>> svar = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean rullasTillbaka = i % 5 == 4;
            svar.add(tradar.submit(() -> rullasTillbaka
                    ? transaktion.execute(status -> {
                        handlingar.registrera(ny());
                        status.setRollbackOnly();
                        return 0;
                    })
                    : handlingar.hamta(handlingar.registrera(ny()).id()).nummer()));
        }
        List<Integer> nummer = new ArrayList<>();
        for (Future<Integer> ett : svar) {
            nummer.add(ett.get());
        }
        tradar.shutdown();
        assertThat(nummer.stream().filter(n -> n > 0))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 48).boxed().toList());
    }

    @Test
    void numretFoljerMedNarForslagetBlirEttArende() {
        Handlingsnummer forsta = handlingar.registrera(ny());
        Diarienummer bruttolistan = Objects.requireNonNull(forsta.dnr());
        assertThat(arenden.arBruttolistans(bruttolistan)).isTrue();
        assertThat(handlingar.registrera(NyHandling.inkommen(annat(), "Region", "Ansökan", ny().datum())))
                .hasToString(bruttolistan + "-" + (forsta.nummer() + 1));
        Diarienummer dnr = arenden.oppna(arende, Vag.ORDINARIE, null, null);
        Handlingsnummer andra = handlingar.registrera(ny());
        assertThat(andra).hasToString(dnr + "-2");
        assertThat(dnr).isNotEqualTo(bruttolistan);
        assertThat(handlingar.handlingar(arende)).extracting(Handling::nummer).containsExactly(1, 2);
        assertThat(handlingar.handlingar(arende).get(0).samling()).hasToString(forsta.toString());
        assertThat(handlingar.handlingar(arende).get(1).samling()).isNull();
    }

    @Test
    void enRattelseArEnNyVersionBredvidDenGamla() {
        HandlingId id = handlingar
                .registrera(ny().medFil(new Fil("a.pdf", "application/pdf", Provfiler.pdf())))
                .id();
        List<Fil> rattad = List.of(Fil.text("a.txt", "rättad text"));
        assertThatThrownBy(() -> handlingar.ratta(id, 1, " ", rattad)).isInstanceOf(Avvisad.class);
        handlingar.ratta(id, 1, "Fel bilaga kom med, ersatt", rattad);
        assertThatThrownBy(() -> handlingar.ratta(id, 1, "igen", rattad)).isInstanceOf(Inaktuell.class);

        List<Version> versioner = handlingar.versioner(id);
        assertThat(versioner).extracting(Version::nummer).containsExactly(2, 1);
        assertThat(versioner.get(0).orsak()).isEqualTo("Fel bilaga kom med, ersatt");
        assertThat(versioner.get(1).filer().get(0).sha256()).isEqualTo(FilRepository.sha256(Provfiler.pdf()));
    }

    @Test
    void detSomRegistreratsKanInteAndrasEllerTasBort() {
        handlingar.registrera(ny().medText("Så här blev det."));
        assertThatThrownBy(() -> jdbc.sql("UPDATE handling_fil SET innehall = 'x', sha256 = encode(sha256('x'), 'hex')")
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM handling_fil").update()).hasMessageContaining("never changed");
    }

    @Test
    void sekretessenSkrivsAlltidSomEnParagraf() {
        HandlingId id = handlingar.registrera(ny().medSekretess("25 kap 1§")).id();
        assertThat(handlingar.hamta(id).sekretess()).isEqualTo("OSL 25 kap. 1 §");
        assertThat(Sekretess.paragraf("osl 21:7")).isEqualTo("OSL 21 kap. 7 §");
        assertThat(Sekretess.paragraf("OSL 31 kap. 16 a § första stycket"))
                .isEqualTo("OSL 31 kap. 16 a § första stycket");
        assertThat(Sekretess.paragraf(" ")).isNull();
        assertThatThrownBy(() -> handlingar.registrera(ny().medSekretess("hemlig")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("paragraf");
    }

    @Test
    void enFramtidaDagEttTomtNamnOchEttOkantArendeAvvisas() {
        LocalDate imorgon = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> handlingar.registrera(NyHandling.inkommen(arende, "Någon", "Något", imorgon)))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> handlingar.registrera(NyHandling.inkommen(arende, " ", "Något", imorgon.minusDays(1))))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> handlingar.registrera(
                        NyHandling.inkommen(ArendeId.nytt(), "Någon", "Något", imorgon.minusDays(1))))
                .isInstanceOf(Saknas.class);
        assertThat(handlingar.handlingar(arende)).isEmpty();
    }

    @Test
    void ettUtkastFaststallsEnGangOchExpedierasSedan() {
        LocalDate idag = LocalDate.now(clock);
        HandlingId id = handlingar
                .registrera(NyHandling.utkast(arende, "Socialstyrelsen", "Beslut", idag))
                .id();
        handlingar.faststall(id);
        assertThatThrownBy(() -> handlingar.faststall(id)).isInstanceOf(Inaktuell.class);
        handlingar.expediera(id);
        assertThat(handlingar.hamta(id).status()).isEqualTo(Handlingsstatus.EXPEDIERAD);
    }

    private ArendeId annat() {
        return arenden.nyttVardomrade("Prov " + UUID.randomUUID(), true);
    }

    private NyHandling ny() {
        return NyHandling.inkommen(arende, "Region Provstad", "Yttrande", LocalDate.now(clock));
    }
}
