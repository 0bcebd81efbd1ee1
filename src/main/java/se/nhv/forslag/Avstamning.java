package se.nhv.forslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A talk with an NPO as it was noted.
 *
 * @param deltagare roles, never names
 * @param anteckning the agency's own note
 * @param overenskommet what was agreed, which the NPO reads too
 * @param nasta the day agreed for the next one
 * @param ersatter the note that this one corrects
 * @param rattad whether another note corrects this one
 */
public record Avstamning(
        UUID id,
        String npo,
        LocalDate dag,
        String deltagare,
        String anteckning,
        @Nullable String overenskommet,
        @Nullable LocalDate nasta,
        @Nullable UUID ersatter,
        boolean rattad,
        KontoId av,
        Instant tid) {}
