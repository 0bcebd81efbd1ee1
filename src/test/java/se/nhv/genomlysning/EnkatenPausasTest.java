package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.PausService;
import se.nhv.fel.Avvisad;
import se.nhv.test.Arendeprov;

/** The enkät runs beside the case, stands still with it, and closes as many days later. */
class EnkatenPausasTest extends Arendeprov {
    private static final int PAUS = 30;

    @Autowired
    PausService pauser;

    @Autowired
    EnkatService enkat;

    ArendeId id;
    LocalDate stanger;

    @BeforeEach
    void enkatenHarBorjat() {
        id = gang.foreslaget("Vård med enkät");
        gang.tills(id, "besvaraEnkat", gang.rakt());
        stanger = enkat.stanger(id);
        assertThat(resa.oppna(id, "besvaraEnkat")).isNotEmpty();
    }

    private Uppgift uppgiften() {
        return resa.oppna(id, "besvaraEnkat").get(0);
    }

    @Test
    void enPausLangreAnSvarstidenStangerInteEnkaten() {
        KontoId utredare = resa.som("utredare1").id();
        pauser.pausa(new Objekt(id, null), "Avvaktar en utredning.", utredare);
        int fragade = resa.oppna(id, "besvaraEnkat").size();
        Uppgift uppgift = uppgiften();
        assertThatThrownBy(() -> resa.svara(uppgift, Map.of())).isInstanceOf(Avvisad.class);

        resa.fram(PAUS);

        assertThat(resa.oppna(id, "besvaraEnkat")).hasSize(fragade);
        pauser.ateruppta(new Objekt(id, null), utredare);
        LocalDate ny = stanger.plusDays(PAUS);
        assertThat(enkat.stanger(id)).isEqualTo(ny);
        assertThat(uppgiften().forfaller()).isEqualTo(ny);
        resa.fram((int) ChronoUnit.DAYS.between(gang.idag(), ny) - 1);
        resa.svara(uppgiften(), Map.of("stod", "5"));
        assertThat(enkat.resultat(id).svarat()).isEqualTo(1);
        resa.fram(2);
        assertThat(resa.oppna(id, "besvaraEnkat")).isEmpty();
        helhet.haller(id);
    }
}
