package se.nhv.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A new last day.
 *
 * @param instans whose; null when the whole remiss was given more time
 */
public record Anstand(
        RemissId remiss,
        @Nullable String instans,
        LocalDate franDag,
        LocalDate tillDag,
        String skal,
        KontoId beslutadAv) {}
