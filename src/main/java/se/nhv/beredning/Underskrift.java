package se.nhv.beredning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** Who signed the yttrande for a samverkansregion, perhaps with a dissenting opinion. */
public record Underskrift(
        String samverkansregion, KontoId person, @Nullable String avvikandeMening, Instant tid) {}
