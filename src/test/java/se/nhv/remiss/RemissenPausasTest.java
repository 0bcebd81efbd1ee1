package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.PausService;
import se.nhv.test.Arendegang;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** Those who were asked keep the days they were promised when the ärende stands still meanwhile. */
@Nhvtest
class RemissenPausasTest {
    private static final int REMISSTID = 30;
    private static final int PAUS = 10;

    @Autowired
    Arendegang gang;

    @Autowired
    Helhet helhet;

    @Autowired
    Resa resa;

    @Autowired
    PausService pauser;

    @Autowired
    RemissRepository remisser;

    ArendeId id;
    LocalDate sistaDag;

    @BeforeEach
    void remissenArUte() {
        id = gang.foreslaget("Vård på remiss");
        gang.tills(id, "forberedRemiss", gang.rakt());
        sistaDag = gang.idag().plusDays(REMISSTID);
        resa.svara(id, "forberedRemiss", Map.of("sistaDag", sistaDag.toString()));
        resa.fram(2);
    }

    private void pausa() {
        KontoId utredare = resa.som("utredare1").id();
        pauser.pausa(new Objekt(id, null), "Avvaktar en utredning.", utredare);
        resa.fram(PAUS);
        pauser.ateruppta(new Objekt(id, null), utredare);
        resa.kor();
    }

    private Remiss remiss() {
        return remisser.senaste(id).orElseThrow();
    }

    private List<Mottagare> mottagare() {
        return remisser.mottagare(remiss().id());
    }

    @Test
    void remisstidenBlirLikaLangSomLovatOchSlutarDa() {
        pausa();
        LocalDate ny = sistaDag.plusDays(PAUS);

        assertThat(remiss().sistaDag()).isEqualTo(ny);
        assertThat(mottagare()).isNotEmpty().allSatisfy(m -> assertThat(m.sistaDag())
                .isEqualTo(ny));
        resa.fram(REMISSTID - 2);
        assertThat(mottagare()).allMatch(m -> m.lage() == Mottagare.Lage.VANTAR);
        assertThat(resa.oppna(id, "sammanstallSvar")).isEmpty();
        resa.fram(1);
        assertThat(mottagare()).allMatch(m -> m.lage() == Mottagare.Lage.EJ_BESVARAD);
        assertThat(resa.oppna(id, "sammanstallSvar")).hasSize(1);
        helhet.haller(id);
    }
}
