package se.nhv.tidsatgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.fel.Avvisad;
import se.nhv.test.RenDatabas;
import se.nhv.test.Stallbarklocka;

/** Histories made by hand, with their days counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TidsatgangServiceTest {
    private static final KontoId CHEF = new KontoId(UUID.randomUUID());

    private final Stallbarklocka klocka = new Stallbarklocka(LocalDate.of(2026, 1, 5));
    private RenDatabas databas;
    private TidsatgangService tid;
    private Objekt arende;

    @BeforeAll
    void starta() {
        databas = new RenDatabas();
        tid = Tidstest.tjanst(databas, klocka);
    }

    @BeforeEach
    void nyttArende() {
        klocka.till(LocalDate.of(2026, 1, 5));
        arende = new Objekt(ArendeId.nytt(), null);
    }

    @AfterAll
    void stang() {
        databas.close();
    }

    private void den(String dag, Runnable vad) {
        klocka.till(LocalDate.parse(dag));
        databas.i(vad);
    }

    private List<String> rader(Objekt objekt) {
        return tid.forArende(objekt.arende()).stream()
                .filter(i -> i.objekt().equals(objekt))
                .map(i -> i.fran() + " " + (i.till() == null ? "" : i.till()) + " "
                        + i.steg().nummer() + " " + i.agare() + " " + i.orsak())
                .toList();
    }

    @Test
    void stegForStegMedAgareOchSammaDagSistAndringenGaller() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.GENOMLYSNING));
        den("2026-01-05", () -> tid.agare(arende, Agare.SAKKUNNIGGRUPP, Orsak.VANTAR_SVAR));
        den("2026-02-10", () -> tid.agare(arende, Agare.SOCIALSTYRELSEN, Orsak.ARBETE));
        den("2026-02-10", () -> tid.agare(arende, Agare.SAKKUNNIGGRUPP, Orsak.ARBETE));
        den("2026-03-01", () -> tid.stegSlutar(arende, Steg.GENOMLYSNING));
        den("2026-03-02", () -> tid.stegBorjar(arende, Steg.REMISS));

        assertThat(rader(arende))
                .containsExactly(
                        "2026-01-05 2026-02-10 2 SAKKUNNIGGRUPP VANTAR_SVAR",
                        "2026-02-10 2026-03-01 2 SAKKUNNIGGRUPP ARBETE",
                        "2026-03-01 2026-03-02 2 SOCIALSTYRELSEN ARBETE",
                        "2026-03-02  3 SOCIALSTYRELSEN ARBETE");
    }

    @Test
    void sammaSakTvaGangerAndrarIngenting() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-01-06", () -> tid.agare(arende, Agare.B1, Orsak.VANTAR_SVAR));
        long antal = tid.allt(arende.arende()).size();
        den("2026-01-09", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-01-09", () -> tid.agare(arende, Agare.B1, Orsak.VANTAR_SVAR));
        den("2026-01-09", () -> tid.ateruppta(arende));
        assertThat(tid.allt(arende.arende())).hasSize((int) antal);
    }

    @Test
    void arendetsTidSlutarMedSteg4OchOmradenasBorjarSammaDag() {
        Objekt ett = new Objekt(arende.arende(), OmradeId.nytt());
        Objekt tva = new Objekt(arende.arende(), OmradeId.nytt());
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.BESLUT));
        den("2026-02-01", () -> {
            tid.stegSlutar(arende, Steg.BESLUT);
            tid.stegBorjar(ett, Steg.ANSOKAN);
            tid.stegBorjar(tva, Steg.ANSOKAN);
        });
        assertThat(rader(arende)).containsExactly("2026-01-05 2026-02-01 4 SOCIALSTYRELSEN ARBETE");
        assertThat(rader(ett)).containsExactly("2026-02-01  5 SOCIALSTYRELSEN ARBETE");
        assertThat(rader(tva)).containsExactly("2026-02-01  5 SOCIALSTYRELSEN ARBETE");
    }

    @Test
    void enPausOverNyarLaggsIsarOchDetSomVarForeKommerTillbaka() {
        den("2026-12-01", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-12-02", () -> tid.agare(arende, Agare.REMISSINSTANSER, Orsak.VANTAR_SVAR));
        den("2026-12-22", () -> tid.pausa(arende, "sjukdom"));
        den("2027-01-08", () -> tid.ateruppta(arende));
        assertThat(rader(arende))
                .containsExactly(
                        "2026-12-01 2026-12-02 3 SOCIALSTYRELSEN ARBETE",
                        "2026-12-02 2026-12-22 3 REMISSINSTANSER VANTAR_SVAR",
                        "2026-12-22 2027-01-08 3 REMISSINSTANSER PAUSAD",
                        "2027-01-08  3 REMISSINSTANSER VANTAR_SVAR");
        assertThat(tid.forArende(arende.arende()).get(2).skal()).isEqualTo("sjukdom");
        assertThat(tid.forArende(arende.arende()).get(2).dagar(klocka.idag())).isEqualTo(17);
    }

    @Test
    void ettOmradesEgenPausFinnsKvarNarArendetsTarSlut() {
        Objekt omrade = new Objekt(arende.arende(), OmradeId.nytt());
        Objekt annat = new Objekt(arende.arende(), OmradeId.nytt());
        den("2026-01-05", () -> tid.stegBorjar(omrade, Steg.ANSOKAN));
        den("2026-01-05", () -> tid.stegBorjar(annat, Steg.ANSOKAN));
        den("2026-02-01", () -> tid.pausa(omrade, null));
        den("2026-03-01", () -> tid.pausa(arende, null));
        den("2026-04-01", () -> tid.ateruppta(arende));
        assertThat(tid.forArende(arende.arende()).stream().filter(Intervall::pagar))
                .extracting(i -> i.objekt().equals(omrade) + " " + i.orsak())
                .containsExactlyInAnyOrder("true PAUSAD", "false ARBETE");
    }

    @Test
    void enOmprovningTarDagarnaFranUppfoljningenOchGerDemTillbaka() {
        Objekt omrade = new Objekt(arende.arende(), OmradeId.nytt());
        den("2026-01-05", () -> tid.stegBorjar(omrade, Steg.UPPFOLJNING));
        den("2026-05-01", () -> tid.stegBorjar(omrade, Steg.BESLUT));
        den("2026-06-01", () -> tid.stegSlutar(omrade, Steg.BESLUT));
        den("2026-07-01", () -> tid.stegSlutar(omrade, Steg.UPPFOLJNING));
        assertThat(rader(omrade))
                .containsExactly(
                        "2026-01-05 2026-05-01 8 SOCIALSTYRELSEN ARBETE",
                        "2026-05-01 2026-06-01 4 SOCIALSTYRELSEN ARBETE",
                        "2026-06-01 2026-07-01 8 SOCIALSTYRELSEN ARBETE");
    }

    @Test
    void enRattelseEnManadSenareSynsMenDetSomTroddesFinnsKvar() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-02-02", () -> tid.agare(arende, Agare.REMISSINSTANSER, Orsak.VANTAR_SVAR));
        Instant nyarstro = klocka.instant().plus(Duration.ofDays(1));
        Rattelse rattelse = new Rattelse(
                LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 2), Steg.REMISS, Agare.B1, Orsak.VANTAR_SVAR);
        den("2026-03-02", () -> tid.ratta(arende, rattelse, CHEF, "Glömdes bort"));

        assertThat(rader(arende))
                .containsExactly(
                        "2026-01-05 2026-01-20 3 SOCIALSTYRELSEN ARBETE",
                        "2026-01-20 2026-02-02 3 B1 VANTAR_SVAR",
                        "2026-02-02  3 REMISSINSTANSER VANTAR_SVAR");
        assertThat(tid.forArende(arende.arende()).get(1).registreradAv()).isEqualTo(CHEF.toString());
        assertThat(tid.forArende(arende.arende()).get(1).skal()).isEqualTo("Glömdes bort");
        assertThat(tid.asOf(arende.arende(), nyarstro))
                .extracting(Intervall::agare)
                .containsExactly(Agare.SOCIALSTYRELSEN, Agare.REMISSINSTANSER);
    }

    @Test
    void rattelserSomInteGarIhopAvvisas() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        klocka.till(LocalDate.of(2026, 2, 1));
        avvisas("2026-01-01", "2026-01-10", Steg.REMISS, "Rätta början");
        avvisas("2026-01-10", "2026-02-02", Steg.REMISS, "I dag är inte slut");
        avvisas("2026-01-10", "2026-01-10", Steg.REMISS, "före den första");
        avvisas("2026-01-10", "2026-01-12", Steg.NAMND, "hör inte till");
    }

    private void avvisas(String fran, String till, Steg steg, String mening) {
        Rattelse r = new Rattelse(LocalDate.parse(fran), LocalDate.parse(till), steg, Agare.B1, Orsak.ARBETE);
        assertThatThrownBy(() -> databas.i(() -> tid.ratta(arende, r, CHEF, "fel")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining(mening);
    }

    @Test
    void borjanOchSlutKanFlyttasAtBadaHall() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-02-01", () -> tid.stegBorjar(arende, Steg.BESLUT));
        den("2026-03-01", () -> tid.stegSlutar(arende, Steg.BESLUT));
        den("2026-04-01", () -> tid.rattaBorjan(arende, LocalDate.of(2025, 12, 20), CHEF, "fel"));
        den("2026-04-01", () -> tid.rattaSlut(arende, LocalDate.of(2026, 3, 15), CHEF, "fel"));
        assertThat(rader(arende))
                .containsExactly(
                        "2025-12-20 2026-02-01 3 SOCIALSTYRELSEN ARBETE",
                        "2026-02-01 2026-03-15 4 SOCIALSTYRELSEN ARBETE");
        den("2026-04-02", () -> tid.rattaBorjan(arende, LocalDate.of(2026, 2, 5), CHEF, "fel"));
        den("2026-04-02", () -> tid.rattaSlut(arende, LocalDate.of(2026, 2, 20), CHEF, "fel"));
        assertThat(rader(arende)).containsExactly("2026-02-05 2026-02-20 4 SOCIALSTYRELSEN ARBETE");
    }

    @Test
    void enInlastHistorikFyllsISinaLuckorOchKanLasasInIgen() {
        List<HistorisktSteg> historik = List.of(
                steg(3, "2025-08-01", null, Agare.REMISSINSTANSER),
                steg(1, "2025-01-10", "2025-02-01", Agare.REGIONERNA),
                steg(2, "2025-02-01", "2025-07-01", Agare.SAKKUNNIGGRUPP));
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-01-05", () -> tid.lasIn(arende, historik));
        assertThat(rader(arende))
                .containsExactly(
                        "2025-01-10 2025-02-01 1 REGIONERNA VANTAR_SVAR",
                        "2025-02-01 2025-07-01 2 SAKKUNNIGGRUPP ARBETE",
                        "2025-07-01 2025-08-01 2 SOCIALSTYRELSEN ARBETE",
                        "2025-08-01  3 REMISSINSTANSER VANTAR_SVAR");
        assertThat(tid.forArende(arende.arende())).allMatch(Intervall::pahittad);
        int antal = tid.allt(arende.arende()).size();
        den("2026-01-06", () -> tid.lasIn(arende, historik));
        assertThat(tid.allt(arende.arende())).hasSize(antal);
        den("2026-01-07", () -> tid.agare(arende, Agare.SOCIALSTYRELSEN, Orsak.ARBETE));
        assertThat(tid.forArende(arende.arende())).last().matches(i -> !i.pahittad());
    }

    @Test
    void enHistorikMedFelAvvisasHel() {
        den("2026-01-05", () -> {});
        historikAvvisas(
                "överlappar", steg(1, "2025-01-01", "2025-03-01", Agare.B1), steg(2, "2025-02-01", null, Agare.B1));
        historikAvvisas("överlappar", steg(1, "2025-01-01", null, Agare.B1), steg(2, "2025-02-01", null, Agare.B1));
        historikAvvisas("inte har kommit", steg(1, "2026-01-06", null, Agare.B1));
        historikAvvisas("före sin början", steg(1, "2025-03-01", "2025-02-01", Agare.B1));
        historikAvvisas("hör inte till", steg(6, "2025-03-01", null, Agare.B2));
    }

    private void historikAvvisas(String mening, HistorisktSteg... steg) {
        assertThatThrownBy(() -> databas.i(() -> tid.lasIn(arende, List.of(steg))))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining(mening);
        assertThat(tid.forArende(arende.arende())).isEmpty();
    }

    private static HistorisktSteg steg(
            int nr, String fran, @org.jspecify.annotations.Nullable String till, Agare agare) {
        return new HistorisktSteg(
                Steg.nr(nr), LocalDate.parse(fran), till == null ? null : LocalDate.parse(till), agare, true);
    }

    @Test
    void detSomSagsOmEnTidSomInteLoperAndrarIngenting() {
        den("2026-01-05", () -> {
            tid.agare(arende, Agare.B1, Orsak.ARBETE);
            tid.stegSlutar(arende, Steg.REMISS);
            tid.pausa(arende, null);
            tid.avsluta(arende);
        });
        assertThat(tid.allt(arende.arende())).isEmpty();
    }

    private List<String> medSammaDag() {
        return tid.medSammaDag(arende.arende()).stream()
                .map(i -> i.fran() + " " + (i.till() == null ? "" : i.till()) + " "
                        + i.steg().nummer() + " " + i.dagar(klocka.idag()))
                .toList();
    }

    @Test
    void ettStegSomBorjarOchSlutarSammaDagSynsMedNollDagarOchSummanStammer() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.GENOMLYSNING));
        den("2026-02-01", () -> {
            tid.stegSlutar(arende, Steg.GENOMLYSNING);
            tid.stegBorjar(arende, Steg.REMISS);
        });
        den("2026-02-01", () -> tid.agare(arende, Agare.REMISSINSTANSER, Orsak.VANTAR_SVAR));
        den("2026-02-01", () -> {
            tid.stegSlutar(arende, Steg.REMISS);
            tid.stegBorjar(arende, Steg.BESLUT);
        });
        klocka.till(LocalDate.of(2026, 2, 11));

        assertThat(medSammaDag())
                .containsExactly("2026-01-05 2026-02-01 2 27", "2026-02-01 2026-02-01 3 0", "2026-02-01  4 10");
        assertThat(rader(arende)).hasSize(2);
    }

    @Test
    void ettInlastStegSomBorjarOchSlutarSammaDagSynsMedNollDagarTillsNagonRattarEllerLaserInNagotAnnat() {
        List<HistorisktSteg> historik = List.of(
                steg(1, "2025-01-10", "2025-02-01", Agare.REGIONERNA),
                steg(2, "2025-02-01", "2025-02-01", Agare.SAKKUNNIGGRUPP),
                steg(3, "2025-02-01", "2025-03-01", Agare.REMISSINSTANSER),
                steg(4, "2025-03-01", "2025-03-01", Agare.SOCIALSTYRELSEN));
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.BESLUT));
        den("2026-01-05", () -> tid.lasIn(arende, historik));
        List<String> inlast = List.of(
                "2025-01-10 2025-02-01 1 22",
                "2025-02-01 2025-02-01 2 0",
                "2025-02-01 2025-03-01 3 28",
                "2025-03-01 2025-03-01 4 0");
        assertThat(medSammaDag()).isEqualTo(inlast);
        assertThat(rader(arende)).hasSize(2);

        den("2026-01-06", () -> tid.lasIn(arende, historik));
        assertThat(medSammaDag()).isEqualTo(inlast);

        den(
                "2026-01-07",
                () -> tid.ratta(
                        arende,
                        new Rattelse(
                                LocalDate.of(2025, 2, 1),
                                LocalDate.of(2025, 2, 10),
                                Steg.GENOMLYSNING,
                                Agare.SAKKUNNIGGRUPP,
                                Orsak.ARBETE),
                        CHEF,
                        "Gruppen arbetade nio dagar"));
        assertThat(medSammaDag())
                .containsExactly(
                        "2025-01-10 2025-02-01 1 22",
                        "2025-02-01 2025-02-10 2 9",
                        "2025-02-10 2025-03-01 3 19",
                        "2025-03-01 2025-03-01 4 0");

        den("2026-01-08", () -> tid.lasIn(arende, List.of(steg(1, "2025-01-10", "2025-03-01", Agare.REGIONERNA))));
        assertThat(medSammaDag()).containsExactly("2025-01-10 2025-03-01 1 50");
    }

    @Test
    void enHistorikMedBaraEttStegSomSlutarSammaDagSyns() {
        List<HistorisktSteg> historik = List.of(steg(1, "2025-01-10", "2025-01-10", Agare.REGIONERNA));
        den("2026-01-05", () -> tid.lasIn(arende, historik));
        den("2026-01-06", () -> tid.lasIn(arende, historik));

        assertThat(medSammaDag()).containsExactly("2025-01-10 2025-01-10 1 0");
    }

    @Test
    void fleraStegSammaDagStarISinOrdning() {
        den("2026-01-05", () -> {
            tid.stegBorjar(arende, Steg.KARTLAGGNING);
            tid.stegBorjar(arende, Steg.GENOMLYSNING);
            tid.stegBorjar(arende, Steg.REMISS);
            tid.avsluta(arende);
        });

        assertThat(medSammaDag())
                .containsExactly("2026-01-05 2026-01-05 1 0", "2026-01-05 2026-01-05 2 0", "2026-01-05 2026-01-05 3 0");
        assertThat(rader(arende)).isEmpty();
    }

    @Test
    void agarbytenPauserOchRattelserSammaDagArIngaSteg() {
        den("2026-01-05", () -> tid.stegBorjar(arende, Steg.REMISS));
        den("2026-01-05", () -> tid.pausa(arende, "sjukdom"));
        den("2026-01-05", () -> tid.ateruppta(arende));
        den("2026-01-20", () -> tid.agare(arende, Agare.B1, Orsak.ARBETE));
        den("2026-01-20", () -> tid.stegBorjar(arende, Steg.BESLUT));
        den(
                "2026-01-20",
                () -> tid.ratta(
                        arende,
                        new Rattelse(LocalDate.of(2026, 1, 20), null, Steg.REMISS, Agare.B1, Orsak.ARBETE),
                        CHEF,
                        "Beslutet hade inte börjat"));

        assertThat(tid.medSammaDag(arende.arende())).isEqualTo(tid.forArende(arende.arende()));
    }
}
