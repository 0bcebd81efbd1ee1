package se.nhv.utskick;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/**
 * A mail and how it went.
 *
 * @param lank only until it is sent or given up
 * @param fel why the latest attempt failed, in words for a person
 */
public record Utskick(
        UtskickId id,
        ArendeId arende,
        String mottagare,
        String amne,
        String text,
        @Nullable String lank,
        Utskickslage lage,
        int forsok,
        @Nullable Instant nasta,
        @Nullable String fel,
        Instant skapat,
        @Nullable Instant skickat) {}
