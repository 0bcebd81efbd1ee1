package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.ansokan.UtlysningService;
import se.nhv.ansokan.Utlysningsvillkor;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Villkorsgang;
import se.nhv.arende.Villkorsgangar;
import se.nhv.test.Arendeprov;

/** One villkor is one thing from the group's first draft to the tillstånd, however it is reworded on the way. */
class VillkoretsVagTest extends Arendeprov {
    private static final String JOUR = "Enheten ska ha jour dygnet runt.";
    private static final String REGISTER = "Enheten ska rapportera till kvalitetsregister.";

    @Autowired
    UnderlagService underlag;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    OmradeService omraden;

    @Autowired
    Villkorsgangar gangar;

    ArendeId id;

    @BeforeEach
    void tvaVillkorForeslas() {
        id = gang.foreslaget("Vård med villkor");
        gang.tills(
                id,
                "revideraUnderlag",
                gang.rakt()
                        .men("skrivUnderlag", underlaget(rad(null, JOUR), rad(null, REGISTER)))
                        .men("sammanstallSvar", Map.of("underlagetRevideras", "ja")));
    }

    @SafeVarargs
    private static Map<String, ?> underlaget(Map<String, ?>... villkor) {
        return Map.of(
                "gruppensResultat", "klart", "fleraOmraden", "nej", "antalEnheter", "2", "villkor", List.of(villkor));
    }

    private static Map<String, String> rad(@Nullable Villkor villkor, String lydelse) {
        Map<String, String> rad = new HashMap<>(Map.of("villkor", lydelse, "motivering", "Därför att " + lydelse));
        if (villkor != null) {
            rad.put("villkorId", villkor.id().toString());
        }
        return rad;
    }

    private List<Villkor> nu() {
        return underlag.senaste(id).orElseThrow().omraden().get(0).villkor();
    }

    @SafeVarargs
    private void revidera(Map<String, ?>... villkor) {
        resa.svara(
                id,
                "revideraUnderlag",
                Map.of(
                        "villkor",
                        List.of(villkor),
                        "synpunkter",
                        List.of(Map.of("synpunkt", "För vagt.", "atgard", "Förtydligat.")),
                        "remitterasIgen",
                        "nej"));
    }

    private Villkorsgang gangen(Villkor villkor) {
        return gangar.i(id, true).stream()
                .filter(g -> g.id().equals(villkor.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ettOmformuleratVillkorArSammaVillkorOchEttNyttArEttAnnat() {
        Villkor jour = nu().get(0);
        Villkor register = nu().get(1);

        revidera(
                rad(register, REGISTER),
                rad(jour, "Enheten ska ha jour alla dagar."),
                rad(null, "Enheten ska forska."));

        assertThat(nu())
                .extracting(Villkor::id)
                .startsWith(register.id(), jour.id())
                .doesNotHaveDuplicates();
        assertThat(nu()).hasSize(3).extracting(Villkor::motivering).contains("Därför att Enheten ska forska.");
        assertThat(gangen(jour).led())
                .extracting(Villkorsgang.Led::omformulerat)
                .containsExactly(false, true);
        assertThat(gangen(register).omformuleringar()).isZero();
        assertThat(gangar.i(id, true)).hasSize(3);
    }

    @Test
    void enTomdRadArIngetVillkorOchEttFrammandeNummerGerEttNytt() {
        Villkor jour = nu().get(0);

        revidera(
                Map.of("villkorId", jour.id().toString(), "villkor", "", "motivering", ""),
                Map.of(
                        "villkorId", "00000000-0000-4000-8000-000000000001",
                        "villkor", "Enheten ska forska.",
                        "motivering", "Nytt."));

        assertThat(nu()).singleElement().satisfies(v -> {
            assertThat(v.lydelse()).isEqualTo("Enheten ska forska.");
            assertThat(v.id()).isNotEqualTo(jour.id()).doesNotHaveToString("00000000-0000-4000-8000-000000000001");
        });
    }

    @Test
    void villkoretFoljsGenomUtlysningOchBeslutTillTillstandet() {
        Villkor jour = nu().get(0);
        revidera(rad(jour, "Enheten ska ha jour alla dagar."), rad(nu().get(1), REGISTER));
        gang.tills(id, "ansok", gang.rakt());
        OmradeId omrade = omraden.iArende(id).get(0).id();
        List<Utlysningsvillkor> utlysta =
                utlysningar.villkor(utlysningar.senaste(omrade).orElseThrow().id());
        assertThat(utlysta).extracting(Utlysningsvillkor::villkor).contains(jour.id());

        gang.tillNamnden(omrade, "12");
        Map<String, Object> svar = gang.tillstand("farre", "12");
        svar.put(
                "villkor",
                List.of(Map.of("villkorId", jour.id().toString(), "villkor", "Enheten ska ha bakjour alla dagar.")));
        gang.besluta(omrade, svar);

        Villkorsgang gangen = gangen(jour);
        assertThat(gangen.lydelse()).isEqualTo("Enheten ska ha bakjour alla dagar.");
        assertThat(gangen.steg()).isEqualTo(Steg.UPPFOLJNING);
        assertThat(gangen.motivering()).isEqualTo("Därför att Enheten ska ha jour alla dagar.");
        assertThat(gangen.led())
                .extracting(Villkorsgang.Led::steg)
                .containsExactly(Steg.GENOMLYSNING, Steg.GENOMLYSNING, Steg.ANSOKAN, Steg.NAMND, Steg.UPPFOLJNING);
        assertThat(gangen.led())
                .extracting(Villkorsgang.Led::omformulerat)
                .containsExactly(false, true, false, true, false);
        assertThat(gangen(nu().get(1)).steg()).isEqualTo(Steg.ANSOKAN);
    }
}
