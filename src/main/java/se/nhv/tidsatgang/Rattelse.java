package se.nhv.tidsatgang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Steg;

/**
 * How days that have passed should have been recorded.
 *
 * @param fran the first day
 * @param till the day after the last, at most today; or null: from the first day and on, also what runs now
 */
public record Rattelse(LocalDate fran, @Nullable LocalDate till, Steg steg, Agare agare, Orsak orsak) {}
