package se.nhv.genomlysning.grupp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.arende.JavService;
import se.nhv.arende.Objekt;
import se.nhv.arende.PausService;
import se.nhv.genomlysning.AvbrottService;

/** The page of the group: who is in it, what each has left to do, and who may look. */
class GruppsidanTest extends Gruppprov {
    @Autowired
    PausService pauser;

    @Autowired
    AvbrottService avbrott;

    @Autowired
    KontoService konton;

    @Autowired
    JavService jav;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Gruppoversikt oversikt;

    @Test
    void varjeSamverkansregionStarForSigMedSinLedamotOchVadSomArKvar() throws Exception {
        String sida = lasbar(adress(), "utredare1");

        assertThat(sida)
                .contains("Sakkunniggruppen för Vård med grupp", "Sakkunnig, Södra (demo)")
                .contains("Patient- och närståendeföreträdare", "lämnad och prövad")
                .contains("Gruppens frågor, omgång 1", "0 av ")
                .contains("Jävsdeklaration 6 av 6 (100 %) alla har svarat");
        assertThat(oversikt.platser(id))
                .hasSize(7)
                .extracting(Platsrad::arSakkunnig)
                .endsWith(true, false);
    }

    @Test
    void enSamverkansregionUtanLedamotSagsIOrd() throws Exception {
        javig("sakkunnig3");

        assertThat(lasbar(adress(), "utredare1")).containsPattern("Södra Saknar ledamot");
    }

    @Test
    void denSomHarSvaratHarIngetKvarOchDenSomInteHarSvaratSerSinUppgift() throws Exception {
        resa.svara(
                resa.oppna(id, "besvaraFragor").stream()
                        .filter(u -> DemoKonton.id("sakkunnig2").equals(u.tilldelad()))
                        .findFirst()
                        .orElseThrow(),
                Map.of());

        assertThat(lasbar(adress(), "sakkunnig2")).contains("Du har inget kvar att göra just nu.");
        assertThat(lasbar(adress(), "sakkunnig1"))
                .containsPattern("Det här har du kvar att göra Besvara gruppens frågor senast \\d");
        assertThat(oversikt.formular(id)).anySatisfy(f -> {
            assertThat(f.namn()).contains("omgång 1");
            assertThat(f.besvarade()).isEqualTo(1);
        });
    }

    @Test
    void baraGruppenOchMyndighetenKommerIn() throws Exception {
        for (String laser : List.of("sakkunnig1", "registrator1", "chef1")) {
            lasbar(adress(), laser);
        }
        for (String nekas : List.of("sakkunnig12", "npo-cancersjukdomar", "region-12", "ledamot-sodra", "b2-sodra")) {
            assertThat(hamta(adress(), nekas).getStatus()).as(nekas).isIn(403, 404);
        }
        javig("sakkunnig4");
        assertThat(hamta(adress(), "sakkunnig4").getStatus()).isIn(403, 404);
    }

    @Test
    void denSomHarDeklareratPaNyttSerIngentingForranDetArProvat() throws Exception {
        foreslaget(7);
        KontoId konto = DemoKonton.id("sakkunnig5");
        grupp.deklarera(id, konto, true, "Nytt uppdrag.");

        assertThat(lasbar(adress(), "sakkunnig5"))
                .contains("Innan du kan läsa något i ärendet")
                .doesNotContain("Andra mötet", "Sakkunnig, Södra");
        assertThat(hamta(adress() + "/material.pdf", "sakkunnig5").getStatus()).isEqualTo(403);
        grupp.attProva(id).forEach(d -> grupp.prova(id, d, false, "", resa.som("utredare1")));
        assertThat(lasbar(adress(), "sakkunnig5")).contains("Andra mötet");
    }

    @Test
    void pausOchAvbrottStarMedSinaSkal() throws Exception {
        var utredare = resa.som("utredare1");
        pauser.pausa(new Objekt(id, null), "Avvaktar en utredning.", utredare.id());
        assertThat(lasbar(adress(), "sakkunnig1")).contains("Pausad sedan", "Avvaktar en utredning.");
        pauser.ateruppta(new Objekt(id, null), utredare.id());
        avbrott.besluta(id, "ingenPatientnytta", "Resultaten blir inte bättre.", utredare);

        assertThat(lasbar(adress(), "sakkunnig1"))
                .contains("Var pausad")
                .contains("ingen nytta för patienterna kan ses", "Resultaten blir inte bättre.");
    }

    @Test
    void fleraTillstandsomradenStarMedVarforVardenDelas() throws Exception {
        gang.tills(id, "skrivUnderlag", gang.rakt());
        resa.svara(
                id,
                "skrivUnderlag",
                Map.of(
                        "gruppensResultat", "klart",
                        "fleraOmraden", "ja",
                        "delningSkal", "Lungan behöver fler enheter.",
                        "omraden",
                                List.of(
                                        Map.of("namn", "Hjärta", "definition", "Allt.", "antalEnheter", "2"),
                                        Map.of("namn", "Lunga", "definition", "Allt.", "antalEnheter", "3"))));

        assertThat(lasbar(adress(), "sakkunnig1"))
                .contains("delas i 2 tillståndsområden: Hjärta Lunga", "Varför: Lungan behöver fler enheter.");
    }

    @Test
    void ersattarenForDenSomFickPlatsenSyns() throws Exception {
        ArendeId nytt = gang.foreslaget("Vård med ersättare");
        gang.tills(nytt, "nominera", gang.rakt());
        String epost = String.valueOf(konton.hamta(DemoKonton.id("sakkunnig3")).epost());
        for (Uppgift u : resa.oppna(nytt, "nominera")) {
            resa.svara(
                    u,
                    "sodra".equals(u.lokala().get("samverkansregion"))
                            ? Map.of(
                                    "kanNominera",
                                    "ja",
                                    "nominerade",
                                    List.of(Map.of(
                                            "namn", "Södra själv",
                                            "epost", epost,
                                            "tillfragan", "ja",
                                            "ersattareNamn", "Elsa Ersättare")))
                            : Map.of("kanNominera", "nej", "hinder", "Ingen."));
        }
        gang.tills(nytt, "besvaraFragor", gang.rakt());

        assertThat(lasbar("/arenden/" + nytt + "/grupp", "sakkunnig1"))
                .contains("Sakkunnig, Södra (demo) Ersättare: Elsa Ersättare");
    }

    /** A case that is taken in with its group past the question of jäv has its declarations elsewhere. */
    @Test
    void gruppenIEttInlastArendeKommerInMenInteDenSomArJavig() throws Exception {
        jdbc.sql("DELETE FROM javsdeklaration WHERE arende = :id")
                .param("id", id.varde())
                .update();
        assertThat(lasbar(adress(), "sakkunnig1")).contains("Det här har du kvar att göra");
        jdbc.sql("DELETE FROM gruppmedlem WHERE arende = :id")
                .param("id", id.varde())
                .update();
        assertThat(lasbar(adress(), "sakkunnig1")).contains("Ledamöter", "Sakkunnig, Södra (demo)");
        assertThat(grupp.utanJav(id)).hasSize(6);
        jav.arJavig(id, null, DemoKonton.id("sakkunnig2"));
        assertThat(hamta(adress(), "sakkunnig2").getStatus()).isIn(403, 404);
        assertThat(grupp.utanJav(id)).hasSize(5);

        ArendeId fore = gang.foreslaget("Vård vars grupp inte har börjat");
        gang.tills(fore, "deklareraJav", gang.rakt());
        assertThat(lasbar("/arenden/" + fore + "/grupp", "sakkunnig1"))
                .contains("Innan du kan läsa något i ärendet", "Deklarera jäv")
                .doesNotContain("Ledamöter");
    }

    @Test
    void flikenFinnsForGruppenOchUtredaren() throws Exception {
        for (String konto : List.of("sakkunnig1", "utredare1")) {
            assertThat(hamta("/arenden/" + id, konto).getContentAsString()).contains("href=\"" + adress() + "\"");
        }
    }
}
