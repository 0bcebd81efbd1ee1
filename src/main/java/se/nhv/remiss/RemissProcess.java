package se.nhv.remiss;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.engine.ProcessEngineDoor;

/** What happens in a remiss, told to the models. */
@Component
class RemissProcess {
    private final ProcessEngineDoor engine;

    RemissProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void yttrandeInkom(ArendeId arende, String instans) {
        engine.correlateOne("YttrandeInkom", arende.toString(), "instans", instans, Map.of());
    }

    void nySistaDag(ArendeId arende, String instans) {
        engine.correlateOne("NySistaDag", arende.toString(), "instans", instans, Map.of());
    }
}
