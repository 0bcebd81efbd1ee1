package se.nhv.akt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Som;
import se.nhv.utskick.Utsandning;

/** What happened in a case, told to each reader as far as that reader may know. */
@Nhvtest
class HandelseforloppTest {
    @Autowired
    Akt akt;

    @Autowired
    Handelseforlopp forlopp;

    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    Handelselogg logg;

    @Autowired
    Utsandning utsandning;

    @Autowired
    MockMvc mvc;

    @Test
    void myndighetenSerHandlingarMejlOchBeslutOchRegionenDetSomArForDen() {
        OmradeId omrade = gang.beslutade(2).get(0);
        ArendeId id = gang.arende(omrade);
        gang.tillNamnden(omrade, "12", "14");
        gang.tills(omrade, "protokollforBeslut", gang.rakt());
        gang.oppna(omrade, "protokollforBeslut").forEach(u -> resa.svara(u, gang.tillstand("tillstand", "12", "14")));
        utsandning.skickaVantande();

        List<String> forUtredaren = texter(id, "utredare1");
        assertThat(forUtredaren)
                .anyMatch(t -> t.startsWith("Socialstyrelsen beslutar att vården ska vara nationell högspecialiserad"))
                .anyMatch(t -> t.matches("(?s)\\S+.*: Nämnden beslutar att ge tillstånd .*"))
                .anyMatch(t -> t.matches("Ansökan om tillstånd, Sjukhus 12, inkommen från Region.*"))
                .anyMatch(t -> t.matches("Utlysning av .*, utgående till Samtliga regioner"))
                .anyMatch(t -> t.startsWith("Beslutsunderlag till mötet"))
                .anyMatch(t -> t.matches("Utlysning: .*, mejlat till \\d+ mottagare"));

        List<String> forRegionen = texter(id, "region-12");
        assertThat(forRegionen)
                .anyMatch(t -> t.startsWith("Socialstyrelsen beslutar att"))
                .anyMatch(t -> t.startsWith("Ansökan om tillstånd, Sjukhus 12"))
                .anyMatch(t -> t.startsWith("Utlysning av"))
                .noneMatch(t -> t.startsWith("Ansökan om tillstånd, Sjukhus 14"))
                .noneMatch(t -> t.startsWith("Beslutsunderlag"))
                .noneMatch(t -> t.contains("mejlat till"))
                .noneMatch(t -> t.contains("är besvarad"));
        assertThat(forRegionen)
                .as("nämndens beslut är känt utanför myndigheten när det är expedierat")
                .noneMatch(t -> t.contains("Nämnden beslutar att"));

        resa.fram(1);
        gang.svara(omrade, "justeraProtokoll", Map.of("stammer", true));
        assertThat(texter(id, "region-12"))
                .anyMatch(t -> t.contains("Nämnden beslutar att ge tillstånd"))
                .anyMatch(t -> t.startsWith("Nämndens beslut "));
    }

    private List<String> texter(ArendeId id, String konto) {
        Inloggad person = resa.som(konto);
        List<Handelseforlopp.Post> poster = forlopp.poster(akt.huvud(id, person), person);
        assertThat(poster).extracting(Handelseforlopp.Post::dag).isSortedAccordingTo((a, b) -> b.compareTo(a));
        return poster.stream().map(Handelseforlopp.Post::text).toList();
    }

    @Test
    void granssnittetForMaskinerGerHelaTidslinjen() throws Exception {
        ArendeId id = gang.foreslaget("Lång tidslinje");
        IntStream.rangeClosed(1, 130)
                .forEach(n -> logg.skriv(id.varde(), "PROV", "system", Map.of("nummer", String.valueOf(n))));
        long antal = logg.lista(id.varde(), 1).antal();
        mvc.perform(get("/api/v1/arenden/" + id).with(Som.konto("utredare1", "utredare")))
                .andExpect(jsonPath("$.tidslinje.length()").value((int) antal))
                .andExpect(jsonPath("$.tidslinje[0].uppgifter.nummer").value("130"))
                .andExpect(jsonPath("$.tidslinje[129].uppgifter.nummer").value("1"))
                .andExpect(jsonPath("$.tidslinje[*].handelse").value(Matchers.hasItem("FORSLAG")));
    }
}
