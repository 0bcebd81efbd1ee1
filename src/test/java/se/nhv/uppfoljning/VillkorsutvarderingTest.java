package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.OmradeId;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.RakaVagen;
import se.nhv.test.Resa;

/** The tillståndsutvärdering judges the villkor one by one, and each unit that has the villkor keeps the judgement. */
@Nhvtest
class VillkorsutvarderingTest {
    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    TillstandService register;

    @Autowired
    Villkorsuppfoljning uppfoljning;

    @Autowired
    Villkorsutvardering utvardering;

    private final Tillstandsvillkor forska =
            new Tillstandsvillkor(UUID.randomUUID(), Tillstandsvillkor.Sort.GENERELLT, "Enheten ska forska.");
    private final Tillstandsvillkor jour =
            new Tillstandsvillkor(UUID.randomUUID(), Tillstandsvillkor.Sort.SPECIFIKT, "Jour alla dagar.");

    private Tillstand tillstand(OmradeId omrade, String region, Tillstandsvillkor... villkor) {
        return register.hamta(gang.i(() -> register.bevilja(
                new NyttTillstand(
                        gang.arende(omrade),
                        omrade,
                        region,
                        NyttTillstand.enhetskod(region, "Sjukhus " + region),
                        "Sjukhus " + region,
                        gang.idag(),
                        null,
                        "Provvillkor.",
                        "prov"),
                List.of(villkor))));
    }

    @Test
    void villkorenBedomsEttOchEttForVarjeEnhetSomHarDem() {
        OmradeId omrade = gang.nytt(2);
        Tillstand skane = tillstand(omrade, "12", forska, jour);
        Tillstand vastra = tillstand(omrade, "14", forska);
        gang.starta("uppfoljning", omrade);
        gang.svara(omrade, "faststallMatt", Map.of("matt", List.of(RakaVagen.MATT)));
        gang.fira(omrade, "tillstandetBorjar");
        gang.svara(omrade, "uppstartsmote", Map.of());
        gang.fira(omrade, "utvarderingsdags");
        resa.fram(1);

        assertThat(utvardering.rader(omrade))
                .extracting(r -> r.get("villkor"), r -> r.get("tidigare"))
                .containsExactly(
                        tuple("Enheten ska forska.", "Villkoret är inte bedömt än."),
                        tuple("Jour alla dagar.", "Villkoret är inte bedömt än."));
        gang.svara(
                omrade,
                "tillstandsutvardering",
                Map.of(
                        "utvarderingensSlutsats",
                        "inget",
                        "villkor",
                        List.of(
                                Map.of(
                                        "villkorId",
                                        forska.villkor().toString(),
                                        "bedomning",
                                        "delvis",
                                        "villkorsmotivering",
                                        "Forskningen har nyss börjat."),
                                Map.of("villkorId", jour.villkor().toString()))));

        for (Tillstand t : List.of(skane, vastra)) {
            assertThat(uppfoljning.bedomningar(resa.som("utredare1"), t))
                    .extracting(Villkorsbedomning::villkor, Villkorsbedomning::grund, Villkorsbedomning::bedomning)
                    .containsExactly(tuple(
                            forska.villkor(), Villkorsbedomning.Grund.UTVARDERING, Villkorsbedomning.Utslag.DELVIS));
        }
        assertThat(utvardering.rader(omrade).get(0).get("tidigare"))
                .contains("Sjukhus 12: delvis uppfyllt", "Sjukhus 14: delvis uppfyllt", "Forskningen har nyss börjat.");
    }
}
