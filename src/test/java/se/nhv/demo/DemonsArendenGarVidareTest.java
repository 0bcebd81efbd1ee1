package se.nhv.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeService;
import se.nhv.inlasning.InlasningService;
import se.nhv.test.Arendegang;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** The demo's real vårdområden are answered onwards from where they stand, as any case. */
@Nhvtest
class DemonsArendenGarVidareTest {
    @Autowired
    InlasningService inlasning;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    Arendegang gang;

    @Autowired
    Helhet helhet;

    @Autowired
    Resa resa;

    private ArendeId inlast(String vardomrade) {
        String fil = new String(Demofil.las("arenden.csv", gang.idag()), StandardCharsets.UTF_8);
        String rader = fil.lines()
                .filter(rad -> rad.startsWith("vardomrade;") || rad.startsWith(vardomrade + ";"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(inlasning
                        .lasInCsv(rader.getBytes(StandardCharsets.UTF_8), resa.som("administrator1"))
                        .fel())
                .isEmpty();
        return arenden.hitta(vardomrade).orElseThrow().id();
    }

    @Test
    void svarbehandladeAtstorningarGarFranB1TillBeslutetOchUtlysningen() {
        ArendeId id = inlast("Svårbehandlade ätstörningar");
        assertThat(resa.allaOppna(id)).containsOnly("b1Yttrande");
        gang.tills(id, "fattaBeslut", gang.rakt());
        gang.tills(id, "utlys", gang.rakt());

        assertThat(omraden.iArende(id)).isNotEmpty();
        helhet.haller(id);
    }
}
