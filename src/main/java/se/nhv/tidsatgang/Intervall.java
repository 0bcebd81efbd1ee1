package se.nhv.tidsatgang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;

/**
 * Days in a row with one owner and one reason.
 *
 * @param fran the first day
 * @param till the day after the last, null while it runs
 * @param registrerad when this was recorded
 * @param ersatt when it was replaced, null while it stands
 * @param registreradAv the id of an account, or {@code processen}, or {@code inlasning}
 * @param skal why it was paused or corrected
 * @param pahittad made up for the demo
 */
public record Intervall(
        long id,
        Objekt objekt,
        Steg steg,
        Agare agare,
        Orsak orsak,
        LocalDate fran,
        @Nullable LocalDate till,
        Instant registrerad,
        @Nullable Instant ersatt,
        String registreradAv,
        @Nullable String skal,
        boolean pahittad) {

    public boolean pagar() {
        return till == null;
    }

    /** Whole days up to, and without, today while it runs. */
    public int dagar(LocalDate idag) {
        return Math.toIntExact(ChronoUnit.DAYS.between(fran, till == null ? idag : till));
    }
}
