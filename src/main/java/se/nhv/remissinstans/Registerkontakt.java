package se.nhv.remissinstans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A contact of an instans, from one day to another.
 *
 * @param av who entered it; null for what came out of the registers
 */
public record Registerkontakt(
        UUID id,
        String instans,
        String epost,
        String funktion,
        LocalDate fran,
        @Nullable LocalDate till,
        @Nullable KontoId av,
        Instant tid)
        implements Giltighet {}
