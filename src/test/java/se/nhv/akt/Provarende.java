package se.nhv.akt;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Vag;
import se.nhv.engine.ProcessEngineDoor;

/** A made-up ärende that has just begun, with its process running and utredare1 responsible. */
@Component
public class Provarende {
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final KontoService konton;
    private final ProcessEngineDoor engine;

    Provarende(ArendeService arenden, OmradeService omraden, KontoService konton, ProcessEngineDoor engine) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.konton = konton;
        this.engine = engine;
    }

    public ArendeId nytt() {
        return nytt("Prov " + UUID.randomUUID());
    }

    public ArendeId nytt(String namn) {
        ArendeId id = arenden.nyttVardomrade(namn, true);
        arenden.oppna(id, Vag.ORDINARIE, null, konto("utredare1").id());
        engine.start("arbetsprocess", id.toString(), Map.of());
        return id;
    }

    public void medOmrade(ArendeId id) {
        omraden.nytt(
                id, "Ett tillståndsområde", "Vård av dem som behöver den.", 2, LocalDate.of(2026, 3, 3), "prov", true);
    }

    public Konto konto(String namn) {
        return konton.medAnvandarnamn(namn).orElseThrow();
    }
}
