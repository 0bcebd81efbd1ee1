package se.nhv.remissinstans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What an instans is called and how it is asked, from one day to another.
 *
 * @param allaRemisser belongs to the fixed list, and is chosen beforehand in every remiss
 * @param av who entered it; null for what came out of the registers
 */
public record Instansuppgift(
        UUID id,
        String instans,
        String namn,
        Remissinstans.Slag slag,
        boolean allaRemisser,
        LocalDate fran,
        @Nullable LocalDate till,
        @Nullable KontoId av,
        Instant tid)
        implements Giltighet {}
