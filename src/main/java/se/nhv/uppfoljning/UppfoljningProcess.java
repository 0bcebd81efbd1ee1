package se.nhv.uppfoljning;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.OmradeId;
import se.nhv.engine.ProcessEngineDoor;

/** What happens in the follow-up, told to its process. One that is paused is told when it goes on. */
@Component
class UppfoljningProcess {
    private static final String ANMALAN = "AnmalanInkom";
    private static final String UPPHOR = "SistaTillstandetUpphor";

    private final ProcessEngineDoor engine;

    UppfoljningProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void anmalanInkom(OmradeId omrade) {
        if (engine.isWaitingFor(ANMALAN, omrade.toString())) {
            engine.correlate(ANMALAN, omrade.toString(), Map.of());
        }
    }

    void sistaTillstandetUpphor(OmradeId omrade) {
        if (engine.isWaitingFor(UPPHOR, omrade.toString())) {
            engine.correlate(UPPHOR, omrade.toString(), Map.of());
        }
    }

    boolean loper(OmradeId omrade) {
        return engine.isRunning("uppfoljning", omrade.toString());
    }
}
