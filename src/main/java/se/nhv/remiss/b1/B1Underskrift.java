package se.nhv.remiss.b1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** Who has signed which version, perhaps with an avvikande mening. */
public record B1Underskrift(
        KontoId konto, int version, @Nullable String avvikande, Instant tid) {}
