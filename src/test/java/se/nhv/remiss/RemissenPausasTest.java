package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.test.Arendeprov;

/** Those who were asked keep the days they were promised when the ärende stands still meanwhile. */
class RemissenPausasTest extends Arendeprov {
    private static final int REMISSTID = 30;
    private static final int PAUS = 10;

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

    private Remiss remiss() {
        return remisser.senaste(id).orElseThrow();
    }

    private List<Mottagare> mottagare() {
        return remisser.mottagare(remiss().id());
    }

    @Test
    void remisstidenBlirLikaLangSomLovatOchSlutarDa() {
        gang.pausa(new Objekt(id, null), PAUS);
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
