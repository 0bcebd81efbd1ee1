package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Villkorsgang;
import se.nhv.arende.Villkorsgangar;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.test.Arendeprov;
import se.nhv.test.Som;

/** The villkor of a tillstånd stand one by one, each the same villkor as in the first proposal, and are judged one by one. */
class TillstandetsVillkorTest extends Arendeprov {
    @Autowired
    TillstandService register;

    @Autowired
    Villkorsuppfoljning uppfoljning;

    @Autowired
    Villkorsgangar gangar;

    @Autowired
    OmradeService omraden;

    @Autowired
    MockMvc mvc;

    ArendeId id;
    Tillstand t;
    Tillstandsvillkor jour;

    @BeforeEach
    void ettTillstandMedTvaVillkor() {
        id = gang.foreslaget("Vård vars villkor följs");
        gang.tills(
                id,
                "ansok",
                gang.rakt()
                        .men(
                                "skrivUnderlag",
                                Map.of(
                                        "gruppensResultat", "klart",
                                        "fleraOmraden", "nej",
                                        "antalEnheter", "2",
                                        "villkor",
                                                List.of(Map.of(
                                                        "villkor",
                                                        "Enheten ska ha jour dygnet runt.",
                                                        "motivering",
                                                        "För tryggheten.")))));
        OmradeId omrade = omraden.iArende(id).get(0).id();
        UUID villkor = gangar.i(id, true).get(0).id();
        gang.tillNamnden(omrade, "12");
        Map<String, Object> svar = gang.tillstand("farre", "12");
        svar.put(
                "villkor",
                List.of(
                        Map.of("villkorId", villkor.toString(), "villkor", "Enheten ska ha jour alla dagar."),
                        Map.of("villkor", "Enheten ska forska.")));
        gang.besluta(omrade, svar);
        t = register.iOmrade(omrade).get(0);
        jour = register.villkorsrader(t.id(), t.villkorsversion()).get(0);
        assertThat(jour.villkor()).isEqualTo(villkor);
    }

    private void bedom(
            String vem,
            UUID villkor,
            Villkorsbedomning.Grund grund,
            @Nullable Integer ar,
            Villkorsbedomning.Utslag utslag,
            String motivering) {
        uppfoljning.bedom(
                t.id(),
                villkor,
                new Villkorsuppfoljning.Bedomt(grund, ar, utslag, motivering),
                resa.som(vem),
                UUID.randomUUID());
    }

    @Test
    void villkorenStarEttOchEttMedSinIdentitetOchSinVag() throws Exception {
        assertThat(register.villkorsrader(t.id(), t.villkorsversion()))
                .extracting(Tillstandsvillkor::lydelse, Tillstandsvillkor::sort)
                .containsExactly(
                        tuple("Enheten ska ha jour alla dagar.", Tillstandsvillkor.Sort.SPECIFIKT),
                        tuple("Enheten ska forska.", Tillstandsvillkor.Sort.SPECIFIKT));
        Villkorsgang gangen = gangar.i(id, true).stream()
                .filter(g -> g.id().equals(jour.villkor()))
                .findFirst()
                .orElseThrow();
        assertThat(gangen.led())
                .extracting(Villkorsgang.Led::steg, Villkorsgang.Led::omformulerat)
                .startsWith(tuple(Steg.GENOMLYSNING, false))
                .endsWith(tuple(Steg.NAMND, true), tuple(Steg.UPPFOLJNING, false));
        assertThat(sidan("utredare1")).contains("Så har villkoret lytt", "alla dagar.", "Bedöm villkoret");
        assertThat(mvc.perform(get("/oppna-data/villkor.csv"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(jour.villkor() + ";" + t.id())
                .contains("Enheten ska ha jour alla dagar.");
    }

    private String sidan(String vem) throws Exception {
        return HtmlUtils.htmlUnescape(
                mvc.perform(get("/tillstand/" + t.id() + "/villkor").with(Som.person(resa.som(vem))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    @Test
    void varjeVillkorBedomsForSigOchDetTidigareStarKvar() throws Exception {
        resa.fram(60);
        int ar = gang.idag().getYear();
        bedom(
                "utredare1",
                jour.villkor(),
                Villkorsbedomning.Grund.ARSRAPPORT,
                ar,
                Villkorsbedomning.Utslag.DELVIS,
                "Jouren är glesare på helger.");
        bedom(
                "utredare1",
                jour.villkor(),
                Villkorsbedomning.Grund.DIALOG,
                null,
                Villkorsbedomning.Utslag.UPPFYLLT,
                "Jouren är nu hel.");

        assertThat(uppfoljning.bedomningar(resa.som("utredare1"), t))
                .extracting(Villkorsbedomning::bedomning, Villkorsbedomning::ar)
                .containsExactly(
                        tuple(Villkorsbedomning.Utslag.UPPFYLLT, null), tuple(Villkorsbedomning.Utslag.DELVIS, ar));
        assertThat(sidan("region-12")).contains("Jouren är nu hel.", "Jouren är glesare på helger.");
        assertThat(sidan("region-14")).contains("alla dagar.").doesNotContain("Jouren är nu hel.");
        assertThat(sidan("region-12")).doesNotContain("Bedöm villkoret");
    }

    @Test
    void detSomInteGarAttBedomaNekasOchIngetLagras() {
        resa.fram(60);
        UUID nyckel = UUID.randomUUID();
        var ratt = new Villkorsuppfoljning.Bedomt(
                Villkorsbedomning.Grund.DIALOG, null, Villkorsbedomning.Utslag.UPPFYLLT, "Hel.");
        assertThatThrownBy(() -> bedom(
                        "utredare1",
                        jour.villkor(),
                        Villkorsbedomning.Grund.ARSRAPPORT,
                        1999,
                        Villkorsbedomning.Utslag.INTE,
                        "x"))
                .isInstanceOf(Avvisad.class)
                .hasMessageStartingWith("Skriv ett år då tillståndet gällde");
        assertThatThrownBy(() -> bedom(
                        "utredare1",
                        jour.villkor(),
                        Villkorsbedomning.Grund.DIALOG,
                        null,
                        Villkorsbedomning.Utslag.INTE,
                        " "))
                .isInstanceOf(Avvisad.class)
                .hasMessageStartingWith("Motivera bedömningen");
        assertThatThrownBy(() -> bedom(
                        "utredare1",
                        UUID.randomUUID(),
                        Villkorsbedomning.Grund.DIALOG,
                        null,
                        Villkorsbedomning.Utslag.INTE,
                        "x"))
                .isInstanceOf(Saknas.class);
        assertThatThrownBy(() -> bedom(
                        "region-12",
                        jour.villkor(),
                        Villkorsbedomning.Grund.DIALOG,
                        null,
                        Villkorsbedomning.Utslag.UPPFYLLT,
                        "x"))
                .isInstanceOf(Nekad.class);
        uppfoljning.bedom(t.id(), jour.villkor(), ratt, resa.som("utredare1"), nyckel);
        assertThatThrownBy(() -> uppfoljning.bedom(t.id(), jour.villkor(), ratt, resa.som("utredare1"), nyckel))
                .isInstanceOf(Inaktuell.class);
        assertThat(uppfoljning.bedomningar(resa.som("utredare1"), t)).hasSize(1);
    }
}
