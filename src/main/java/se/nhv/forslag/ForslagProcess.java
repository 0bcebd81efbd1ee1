package se.nhv.forslag;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.engine.ProcessEngineDoor;

/** What happens on the bruttolista, told to the models. */
@Component
class ForslagProcess {
    private final ProcessEngineDoor engine;

    ForslagProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void vardomradeForeslaget(ArendeId id) {
        engine.start("arbetsprocess", id.toString(), Map.of());
    }

    void nomineringenPaminns(ArendeId id, LocalDate fore, LocalDate efter) {
        engine.moveTimers(id.toString(), "paminnNominering", fore);
        engine.moveTimers(id.toString(), "nomineringenForsenad", efter);
    }
}
