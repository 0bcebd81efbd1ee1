package se.nhv.tidsatgang;

import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.nhv.engine.Decisions;

/** The planned times as the decision table {@code normtid} beside the models has them. */
@Component
class DmnNormtabell implements Normtabell {
    private final Decisions decisions;

    DmnNormtabell(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public OptionalInt dagar(String moment, int ar) {
        Object dagar =
                decisions.decide("normtid", Map.of("moment", moment, "ar", ar)).get("dagar");
        return dagar instanceof Number n ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
    }
}
