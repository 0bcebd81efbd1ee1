package se.nhv.arende;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.engine.NothingWaits;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.fel.Inaktuell;

/** What happens to a case as a whole, told to its process. */
@Component
class ArendeProcess {
    private static final String TOPP = "arbetsprocess";

    private final ProcessEngineDoor engine;

    ArendeProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void pausas(ArendeId arende, @Nullable OmradeId omrade) {
        meddela(arende, omrade, "ArendetPausas", "OmradetPausas");
        engine.suspendBelow(TOPP, arende.toString(), text(omrade));
    }

    void aterupptas(ArendeId arende, @Nullable OmradeId omrade, long pausadeDagar) {
        engine.resumeBelow(TOPP, arende.toString(), text(omrade), pausadeDagar);
        meddela(arende, omrade, "ArendetAterupptas", "OmradetAterupptas");
    }

    /** What is paused on its own account goes on standing still. */
    void stannar(ArendeId arende, OmradeId omrade) {
        engine.suspendBelow(TOPP, arende.toString(), omrade.toString());
    }

    void avslutas(ArendeId arende, @Nullable OmradeId omrade) {
        meddela(arende, omrade, "ArendetAvslutas", "OmradetAvslutas");
    }

    private void meddela(ArendeId arende, @Nullable OmradeId omrade, String omArendet, String omOmradet) {
        try {
            if (omrade == null) {
                engine.correlate(omArendet, arende.toString(), Map.of());
            } else {
                engine.correlateOne(omOmradet, arende.toString(), "omrade", omrade.toString(), Map.of());
            }
        } catch (NothingWaits e) {
            throw new Inaktuell("arende.fel.redanGattVidare");
        }
    }

    private static @Nullable String text(@Nullable OmradeId omrade) {
        return omrade == null ? null : omrade.toString();
    }
}
