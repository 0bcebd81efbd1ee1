package se.nhv.remiss.oppen;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.handling.HandlingId;
import se.nhv.remiss.RemissId;
import se.nhv.remiss.Yttrande;

/**
 * What somebody who was not asked has answered to an open remiss.
 *
 * @param svar by question number
 */
public record OppetSvar(
        UUID id,
        RemissId remiss,
        @Nullable String namn,
        @Nullable String organisation,
        @Nullable String text,
        Instant inkom,
        HandlingId handling,
        Map<Integer, Yttrande.Svar> svar) {
    public OppetSvar {
        svar = Map.copyOf(svar);
    }

    /** Organisation and name, as far as they were said. */
    public String avsandare() {
        return OppenRemissService.avsandare(namn, organisation);
    }
}
