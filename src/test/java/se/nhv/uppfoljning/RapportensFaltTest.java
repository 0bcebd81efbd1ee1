package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.OmradeId;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formularfel;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** A unit reports a share and a count: each is asked for as it is counted, and what is wrong stands by its own field. */
@Nhvtest
@TestPropertySource(properties = "nhv.test.floden=false")
class RapportensFaltTest {
    private static final String ENHET = "12-sjukhus-12";

    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    MattService matt;

    @Autowired
    RapportService rapporter;

    @Autowired
    UtfallService utfall;

    OmradeId omrade;
    List<MattId> fragade;

    @BeforeEach
    void arsrapportenOppnar() {
        omrade = gang.nytt(2);
        gang.tillstand(omrade, "12", gang.idag().plusDays(10));
        gang.starta("uppfoljning", omrade);
        gang.svara(
                omrade, "faststallMatt", Map.of("matt", List.of(mattet("Överlevnad", "Alla"), mattet("Ingrepp", ""))));
        gang.fira(omrade, "tillstandetBorjar");
        gang.svara(omrade, "uppstartsmote", Map.of());
        gang.fira(omrade, "aretsRapportering");
        fragade = matt.rapporteras(omrade).stream().map(Matt::id).toList();
        assertThat(matt.rapporteras(omrade)).extracting(Matt::namn).containsExactly("Överlevnad", "Ingrepp");
    }

    private static Map<String, Object> mattet(String namn, String namnare) {
        Map<String, Object> m = new HashMap<>(
                Map.of("namn", namn, "definition", "Efter ett år.", "taljare", "Levande", "namnare", namnare));
        m.putAll(Map.of("kalla", "Register", "riktning", "hogre", "mal", 90));
        return m;
    }

    private Uppgift rapportera() {
        return gang.oppna(omrade, "rapportera").get(0);
    }

    private List<Faltfel> felen(Mattvarde... varden) {
        return catchThrowableOfType(
                        Formularfel.class,
                        () -> gang.i(() -> rapporter.lamna(
                                omrade,
                                ENHET,
                                List.of(varden),
                                "Uppgiftslämnare",
                                null,
                                resa.som("region-12").id())))
                .fel();
    }

    @Test
    void vidRummetsDorrSagsVarjeFelVidSittFaltISinRad() {
        assertThat(felen()).extracting(Faltfel::falt).containsExactly("matt[0].rapporteras", "matt[1].rapporteras");
        assertThat(felen(
                        new Mattvarde(fragade.get(1), 3, 4, null, null),
                        new Mattvarde(fragade.get(0), 3, null, null, null)))
                .extracting(Faltfel::falt)
                .containsExactly("matt[0].namnare", "matt[1].namnare");
        assertThat(felen(
                        Mattvarde.utfall(fragade.get(0), 41, 40),
                        new Mattvarde(fragade.get(1), 3, null, "Registret var nere.", null)))
                .extracting(Faltfel::falt)
                .containsExactly("matt[0].taljare", "matt[1].saknasSkal");
        assertThat(felen(
                        new Mattvarde(fragade.get(0), null, 40, null, null),
                        new Mattvarde(fragade.get(1), -1, null, null, null)))
                .extracting(Faltfel::falt)
                .containsExactly("matt[0].taljare", "matt[1].taljare");
    }

    private ResultActions skicka(Map<String, String> annat) throws Exception {
        Map<String, String> falt = new HashMap<>(Map.of(
                "matt[0].rapporteras", "ja",
                "matt[0].taljare", "33",
                "matt[0].namnare", "40",
                "matt[1].rapporteras", "ja",
                "matt[1].taljare", "7",
                "uppgiftslamnare", "Verksamhetschefen",
                "stammer", "true",
                "_skicka", "1"));
        falt.putAll(annat);
        var klick = post("/uppgifter/" + rapportera().id().value())
                .with(csrf())
                .with(Som.person(resa.svarande(rapportera())));
        falt.forEach(klick::param);
        return mvc.perform(klick);
    }

    @Test
    void namnarenEfterfragasBaraForAndelen() throws Exception {
        String sida = mvc.perform(
                        get("/uppgifter/" + rapportera().id().value()).with(Som.person(resa.svarande(rapportera()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sida).doesNotContain("Lämna tomt om måttet");

        skicka(Map.of("matt[0].namnare", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#falt-matt-0-namnare\"")))
                .andExpect(content().string(not(containsString("href=\"#falt-matt-1-namnare\""))));
        skicka(Map.of()).andExpect(redirectedUrl("/arbetslista"));
    }

    @Test
    void ettFelFranRummetStarVidFaltetMedEnLankDitOchDetSomSkrevsArKvar() throws Exception {
        skicka(Map.of("matt[0].taljare", "41"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#falt-matt-0-taljare\""),
                                containsString("id=\"falt-matt-0-taljare-fel\""),
                                containsString("value=\"41\""),
                                containsString("value=\"Verksamhetschefen\""))));
        assertThat(gang.oppna(omrade, "rapportera")).hasSize(1);
    }

    @Test
    void denSomSkickarAttEttAntalArEnAndelFarAndaInteSkrivaEnNamnare() throws Exception {
        skicka(Map.of(
                        "matt[1].raknas", "andel",
                        "matt[1].namnare", "9",
                        "matt[1].mattId", fragade.get(0).toString()))
                .andExpect(redirectedUrl("/arbetslista"));

        assertThat(utfall.internt(omrade, rapporter.kravOppet(omrade).ar()))
                .extracting(u -> u.enheter().get(0).namnare())
                .containsExactly(40, null);
    }

    @Test
    void denSomSkickarAttEnAndelArEttAntalFarAndaSkrivaNamnaren() throws Exception {
        skicka(Map.of("matt[0].raknas", "antal", "matt[0].namnare", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#falt-matt-0-namnare\"")));
    }
}
