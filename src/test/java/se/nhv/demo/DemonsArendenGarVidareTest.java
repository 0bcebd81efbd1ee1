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
import se.nhv.test.Arendeprov;

/** The demo's real vårdområden are answered onwards from where they stand, as any case. */
class DemonsArendenGarVidareTest extends Arendeprov {
    @Autowired
    InlasningService inlasning;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

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
