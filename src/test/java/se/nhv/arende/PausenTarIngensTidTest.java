package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.ansokan.Komplettering;
import se.nhv.ansokan.Utlysning;
import se.nhv.ansokan.UtlysningService;
import se.nhv.arbetslista.Uppgift;
import se.nhv.beredning.BeredningService;
import se.nhv.test.Arendeprov;
import se.nhv.test.RakaVagen;

/** Whoever was promised a last day has as many days left after a pause as before it. */
class PausenTarIngensTidTest extends Arendeprov {
    private static final int PAUS = 12;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    AnsokanService ansokningar;

    @Autowired
    BeredningService beredningar;

    OmradeId omrade;
    ArendeId id;

    @BeforeEach
    void utlyst() {
        omrade = gang.beslutade(1).get(0);
        id = gang.arende(omrade);
        gang.tills(omrade, "ansok", gang.rakt());
    }

    private Uppgift ansok(String region) {
        return gang.oppna(omrade, "ansok").stream()
                .filter(u -> u.kravLokal("region").equals(region))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void regionernaKanAnsokaLikaMangaDagarSomDeFickOchSerDenNyaDagen() {
        Utlysning forst = utlysningar.kravSenaste(omrade);
        gang.pausa(new Objekt(id, null), PAUS);

        Utlysning nu = utlysningar.kravSenaste(omrade);
        assertThat(nu.sistaDag()).isEqualTo(forst.sistaDag().plusDays(PAUS));
        assertThat(nu.ursprungligSistaDag()).isEqualTo(forst.sistaDag());
        assertThat(nu.forlangd()).isTrue();
        assertThat(ansok("12").forfaller()).isEqualTo(nu.sistaDag());
        resa.fram((int) ChronoUnit.DAYS.between(gang.idag(), nu.sistaDag()));
        gang.ansok(omrade, "12");
        assertThat(ansokningar.iOmrade(omrade)).extracting(Ansokan::region).containsExactly("12");
        helhet.haller(id);
    }

    @Test
    void detSomRedanVarForSentBlirInteITidAvEnPaus() {
        gang.ansok(omrade, "12");
        LocalDate senast = gang.idag();
        gang.svara(omrade, "bedomAnsokan", begaran(senast));
        resa.fram(1);
        gang.pausa(new Objekt(id, omrade), PAUS);

        assertThat(kompletteringen().sistaDag()).isEqualTo(senast);
        assertThat(gang.oppna(omrade, "komplettera")).isEmpty();
    }

    private static Map<String, Object> begaran(LocalDate senast) {
        return Map.of(
                "villkor",
                List.of(Map.of("uppfyllt", "oklart")),
                "allaVillkorUppfyllda",
                "nej",
                "kompletteringBehovs",
                "ja",
                "kompletterasSenast",
                senast.toString());
    }

    private Komplettering kompletteringen() {
        return ansokningar
                .senasteKomplettering(ansokningar.iOmrade(omrade).get(0).id())
                .orElseThrow();
    }

    @Test
    void denSomKompletterarHarSammaTidKvar() {
        gang.ansok(omrade, "12");
        LocalDate senast = gang.idag().plusDays(5);
        gang.svara(omrade, "bedomAnsokan", begaran(senast));
        gang.pausa(new Objekt(id, omrade), PAUS);

        assertThat(kompletteringen().sistaDag()).isEqualTo(senast.plusDays(PAUS));
        resa.fram(5);
        gang.svara(omrade, "komplettera", Map.of("svar", "Här är det som saknades."));
        assertThat(kompletteringen().svar()).isEqualTo("Här är det som saknades.");
        helhet.haller(id);
    }

    @Test
    void deSokandeSvararPaYttrandetLikaLangeSomDeBlevLovade() {
        gang.ansok(omrade, "12");
        RakaVagen vag = gang.rakt()
                .men("provaKommunicering", Map.of("kommuniceras", "ja"))
                .men(
                        "gemensamtYttrande",
                        Map.of("fordelning", List.of(Map.of("forslag", "ja", "motivering", "Bäst.")), "enigt", "ja"));
        gang.tills(omrade, "provaKommunicering", vag);
        gang.svara(omrade, "provaKommunicering", Map.of("kommuniceras", "ja"));
        LocalDate forst = sistaSvarsdag();
        gang.pausa(new Objekt(id, null), PAUS);

        assertThat(sistaSvarsdag()).isEqualTo(forst.plusDays(PAUS));
        gang.svara(omrade, "svaraPaKommunicering", Map.of("harSynpunkter", "nej"));
        assertThat(gang.oppna(omrade, "forberedNamndarende")).hasSize(1);
        helhet.haller(id);
    }

    private LocalDate sistaSvarsdag() {
        return Objects.requireNonNull(beredningar.senaste(omrade).orElseThrow().kommuniceringSistaDag());
    }
}
