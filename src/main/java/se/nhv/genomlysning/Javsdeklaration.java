package se.nhv.genomlysning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What a member says about his or her own ties, and what was made of it.
 *
 * @param omstandighet whether there is anything to try
 * @param javig null until it has been tried
 */
public record Javsdeklaration(
        UUID id,
        KontoId konto,
        boolean omstandighet,
        @Nullable String beskrivning,
        Instant tid,
        @Nullable Boolean javig,
        @Nullable String motivering) {
    public boolean provad() {
        return javig != null;
    }
}
