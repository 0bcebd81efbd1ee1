package se.nhv.genomlysning;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.engine.ProcessEngineDoor;

/** What happens in the genomlysning, told to the models. */
@Component
class GenomlysningProcess {
    private final ProcessEngineDoor engine;

    GenomlysningProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void enkatenBorjar(ArendeId id) {
        engine.start("enkat", id.toString(), Map.of());
    }
}
