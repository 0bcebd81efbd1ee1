package se.nhv.genomlysning.grupp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;

/** The result of the enkät: silent until five have answered, and nowhere does it say who has, or who answered what. */
class EnkatsidanTest extends Gruppprov {
    private static final String ENKAT = "besvaraEnkat";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void enkatenArUte() {
        gang.tills(id, ENKAT, gang.rakt());
    }

    private String sidan(String konto) throws Exception {
        return lasbar(adress() + "/enkat", konto);
    }

    private Uppgift svarar(Map<String, String> svar) {
        Uppgift uppgift = resa.oppna(id, ENKAT).get(0);
        resa.svara(uppgift, svar);
        return uppgift;
    }

    @Test
    void resultatetVisasForstFranFemSvarOchUtanNamn() throws Exception {
        for (int svarat = 0; svarat < 5; svarat++) {
            assertThat(sidan("sakkunnig1"))
                    .contains(svarat + " av 6 (", "För få har svarat", "visas från 5 svar")
                    .doesNotContain("Positiva svar", "Mer tid");
            svarar(Map.of(
                    "stod",
                    svarat < 4 ? "5" : "2",
                    "horda",
                    "4",
                    "tidplan",
                    svarat < 4 ? "kanInteBedoma" : "5",
                    "relevans",
                    "1",
                    "kommentar",
                    "Mer tid " + svarat));
        }

        for (String konto : List.of("sakkunnig1", "utredare1", "chef1")) {
            assertThat(sidan(konto))
                    .contains("5 av 6 (83 %) har svarat")
                    .contains("Fick du det stöd du behövde av utredaren? 4 av 5 (80 %)")
                    .contains("Blev dina synpunkter hörda? 5 av 5 (100 %)")
                    .contains("Hölls tidplanen? för få tog ställning")
                    .contains("Var arbetet relevant för vårdområdet? 0 av 5 (0 %)")
                    .contains("Mer tid 0", "Mer tid 4")
                    .doesNotContain("Sakkunnig,", "sakkunnig1");
        }
        for (String nekas : List.of("sakkunnig12", "npo-cancersjukdomar", "region-12")) {
            assertThat(hamta(adress() + "/enkat", nekas).getStatus()).as(nekas).isIn(403, 404);
        }
    }

    @Test
    void ingenSidaIngetApiOchIngenLoggSagerVemSomHarSvarat() throws Exception {
        Uppgift besvarad = svarar(Map.of("stod", "1", "kommentar", "Bara jag skriver så här."));
        List<Uppgift> kvar = resa.oppna(id, ENKAT);

        for (String konto : List.of("utredare1", "chef1", "administrator1", "registrator1")) {
            for (String sida : List.of(
                    "/arenden/" + id,
                    "/arenden/" + id + "/handlingar",
                    "/arenden/" + id + "/logg",
                    adress(),
                    "/arbetslista?vy=ALLA",
                    "/api/v1/arenden/" + id,
                    "/api/v1/uppgifter?vy=ALLA")) {
                assertThat(hamta(sida, konto).getContentAsString())
                        .as(konto + " " + sida)
                        .doesNotContain(
                                "Bara jag skriver så här.", besvarad.id().value())
                        .doesNotContain(kvar.stream().map(u -> u.id().value()).toList());
            }
            assertThat(hamta("/uppgifter/" + kvar.get(0).id().value(), konto).getStatus())
                    .isEqualTo(404);
        }
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM handelse WHERE arende = :id AND vem = :vem AND uppgifter::text LIKE '%' || :nyckel || '%'")
                        .param("id", id.varde())
                        .param("vem", String.valueOf(besvarad.tilldelad()))
                        .param("nyckel", ENKAT)
                        .query(Long.class)
                        .single())
                .isZero();
        String ledamot =
                "sakkunnig" + (resa.som("sakkunnig1").id().equals(kvar.get(0).tilldelad()) ? 1 : 6);
        assertThat(lasbar(adress(), ledamot)).contains("Det här har du kvar att göra");
    }

    @Test
    void denSomLamnadeGruppenForeSlutetFragasInte() {
        ArendeId annat = gang.foreslaget("Vård som en ledamot lämnade");
        gang.tills(annat, "besvaraFragor", gang.rakt());
        grupp.avsluta(annat, DemoKonton.id("sakkunnig6"), "Hinner inte.");
        gang.tills(annat, ENKAT, gang.rakt());

        assertThat(resa.oppna(annat, ENKAT))
                .extracting(Uppgift::tilldelad)
                .hasSize(5)
                .doesNotContain(DemoKonton.id("sakkunnig6"));
    }
}
