package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.tidsatgang.Agare;
import se.nhv.tidsatgang.HistorisktSteg;
import se.nhv.tidsatgang.Orsak;
import se.nhv.tidsatgang.Rattelse;
import se.nhv.tidsatgang.TidsatgangService;

/** The figure is drawn under the strict policy, from the table beside it, and what it says is in the table too. */
class TidsatgangWebblasarTest extends WebblasarTest {
    @Autowired
    TidsatgangService tid;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaktion;

    @Test
    void chefenSerStaplarnaMedNormOchTabell() {
        transaktion.executeWithoutResult(s -> {
            ArendeId klart = arenden.nyttVardomrade("Figurprov, ett långt namn på ett vårdområde", true);
            tid.lasIn(
                    new Objekt(klart, null),
                    List.of(
                            steg(1, "2021-01-01", "2021-03-02", Agare.REGIONERNA),
                            steg(2, "2021-03-02", "2021-09-18", Agare.SAKKUNNIGGRUPP),
                            steg(3, "2021-09-18", "2022-01-01", Agare.REMISSINSTANSER),
                            steg(4, "2022-01-01", "2022-02-01", Agare.SOCIALSTYRELSEN)));
            OmradeId omrade = omraden.nytt(klart, "Figurområde", "def", 2, LocalDate.of(2022, 2, 1), "beslut", true);
            tid.lasIn(
                    new Objekt(klart, omrade),
                    List.of(
                            steg(5, "2022-02-01", "2022-05-01", Agare.REGIONERNA),
                            steg(6, "2022-05-01", "2022-06-01", Agare.B2),
                            steg(7, "2022-06-01", "2023-03-08", Agare.NAMNDEN),
                            steg(8, "2023-03-08", null, Agare.SOCIALSTYRELSEN)));
            ArendeId oppet = arenden.nyttVardomrade("Figurprov som pausas", false);
            tid.lasIn(
                    new Objekt(oppet, null),
                    List.of(steg(2, idag().minusDays(300).toString(), null, Agare.SAKKUNNIGGRUPP)));
            tid.ratta(
                    new Objekt(oppet, null),
                    new Rattelse(
                            idag().minusDays(150),
                            idag().minusDays(50),
                            Steg.GENOMLYSNING,
                            Agare.SAKKUNNIGGRUPP,
                            Orsak.PAUSAD),
                    new KontoId(UUID.randomUUID()),
                    "prov");
        });
        loggaIn("chef1");
        oppna("/tidsatgang");
        page.waitForSelector(".tid-duk svg");
        assertThat(page.textContent(".tid-duk svg")).contains("Norm", "Figurområde", "pågår →");
        assertThat(page.textContent("#tid-tabell")).contains("Figurområde", "varav 100 pausade");
        granskaTillganglighet();
        skarmbilder("tidsatgang");

        page.click("#tid-tabell a:has-text('Figurprov, ett långt namn')");
        page.waitForURL("**/arenden/**");
        page.navigate(page.url().replaceAll("[?#].*", "") + "/tid");
        assertThat(page.textContent(".tid-vy")).contains("Figurområde", "13 dagar under norm");
        granskaTillganglighet();
        skarmbilder("akt-tid-mot-norm");

        oppna("/tidsatgang");
        page.selectOption("#ar", "2023");
        page.click("text=Visa året");
        assertThat(page.url()).contains("ar=2023");
        assertThat(page.textContent("#tid-tabell")).doesNotContain("Figurprov som pausas");
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }

    private static HistorisktSteg steg(int nr, String fran, @Nullable String till, Agare agare) {
        return new HistorisktSteg(
                Steg.nr(nr), LocalDate.parse(fran), till == null ? null : LocalDate.parse(till), agare, nr < 3);
    }
}
