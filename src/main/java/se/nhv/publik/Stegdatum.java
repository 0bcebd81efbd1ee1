package se.nhv.publik;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a step began and ended.
 *
 * @param omrade the tillståndsområde's name; null for the ärende's own steps
 * @param till the day after its last, null while it runs
 */
public record Stegdatum(
        @Nullable String omrade,
        int steg,
        LocalDate fran,
        @Nullable LocalDate till,
        boolean pahittad) {}
