package se.nhv.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is sought in the diarium; empty means all.
 *
 * @param dnr a diarienummer, whole, in part, or with a handling's number at its end
 * @param text in rubrik or motpart
 * @param sida from 1
 */
public record Diariefraga(
        String dnr,
        String text,
        String vardomrade,
        @Nullable Riktning riktning,
        @Nullable Boolean sekretess,
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        Sortering sortering,
        boolean fallande,
        int sida) {

    public static final int PER_SIDA = 50;

    /** By what the rows are ordered. */
    public enum Sortering {
        DATUM("h.datum"),
        NUMMER("a.ordning"),
        RUBRIK("h.rubrik COLLATE \"sv-SE-x-icu\""),
        MOTPART("h.motpart COLLATE \"sv-SE-x-icu\"");

        private final String sql;

        Sortering(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public Diariefraga {
        sida = Math.min(Math.max(1, sida), 100_000);
    }
}
