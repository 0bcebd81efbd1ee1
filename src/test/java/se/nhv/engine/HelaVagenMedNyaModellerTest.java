package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.test.Arendegang;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.uppfoljning.TillstandService;

/** The years of one real case, with the real rooms: new models are delivered again and again, and the case follows each. */
@Nhvtest
class HelaVagenMedNyaModellerTest {
    @Autowired
    private ProcessEngine motor;

    @Autowired
    private Arendegang gang;

    @Autowired
    private Helhet helhet;

    @Autowired
    private OmradeService omraden;

    @Autowired
    private TillstandService tillstand;

    @Autowired
    private Arendeskrivning skrivning;

    @Autowired
    private Migration migration;

    @Autowired
    private JdbcClient jdbc;

    private int flyttar;

    @AfterEach
    void deRiktigaModellerna() {
        new Modellversioner(motor).som();
    }

    @Test
    void ettArendeSomFlyttasVidVarjeUppehallGarAndaHelaVagenTillForstaArsrapporten() {
        ArendeId id = gang.foreslaget("Vård med många modeller");
        for (String uppehall : List.of(
                "bedomForslag",
                "nominera",
                "utseGrupp",
                "deklareraJav",
                "provaJav",
                "besvaraFragor",
                "skrivUnderlag",
                "forberedRemiss",
                "sammanstallSvar",
                "b1Yttrande",
                "taStallning",
                "stallSammanBeslutsunderlag",
                "fattaBeslut",
                "utlys")) {
            gang.tills(id, uppehall, gang.rakt());
            nyaModeller(id);
        }
        OmradeId omrade = omraden.iArende(id).get(0).id();
        gang.tillNamnden(omrade, "12", "14");
        nyaModeller(id);
        gang.besluta(omrade, gang.tillstand("tillstand", "12", "14"));
        for (String uppehall :
                List.of("faststallMatt", "uppstartsmote", "rapportera", "granskaRapporter", "aretsAnalys")) {
            gang.tills(omrade, uppehall, gang.rakt());
            nyaModeller(id);
        }

        assertThat(flyttar).isEqualTo(20);
        assertThat(tillstand.gallande(omrade)).hasSize(2);
        assertThat(helhet.steg(new Objekt(id, null)))
                .containsExactly(Steg.KARTLAGGNING, Steg.GENOMLYSNING, Steg.REMISS, Steg.BESLUT);
        assertThat(helhet.steg(new Objekt(id, omrade)))
                .containsExactly(Steg.ANSOKAN, Steg.BEREDNING, Steg.NAMND, Steg.UPPFOLJNING);
        helhet.haller(id);
    }

    private void nyaModeller(ArendeId id) {
        new Modellversioner(motor).omdopta();
        Ogonblicksbild bild = new Ogonblicksbild(motor, jdbc);
        List<String> fore = bild.av(id.toString());

        assertThat(skrivning.skriv(id, () -> migration.migrate(id.toString()))).isNotEmpty();

        assertThat(bild.av(id.toString())).containsExactlyInAnyOrderElementsOf(fore);
        flyttar++;
    }
}
