package se.nhv.tidsatgang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Steg;

/**
 * A part of a case's history before it came into the system.
 *
 * @param till the day after the last, or null for the step that runs now
 * @param uppgiftArPahittad true where the days are made up for the demo
 */
public record HistorisktSteg(
        Steg steg, LocalDate fran, @Nullable LocalDate till, Agare agare, boolean uppgiftArPahittad) {}
