package se.nhv.minregion;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about the region.
 *
 * @param namn of the vårdområde or tillståndsområde
 * @param vad it is, in a few words
 * @param dag the last day, or the day it happens; null when there is none
 * @param lage how it stands, in a few words
 * @param uteblev it is over, and the region did not do it
 * @param href where one reads or does it; null when there is nowhere to go
 */
public record Regionpost(
        Slag slag,
        Del del,
        UUID arende,
        String namn,
        String vad,
        @Nullable LocalDate dag,
        String lage,
        boolean uteblev,
        @Nullable String href) {

    public enum Slag {
        REMISS,
        ANSOKAN,
        KOMPLETTERING,
        RAPPORT,
        UTVARDERING,
        UPPGIFT;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order they are shown. */
    public enum Del {
        /** The region has something left to do. */
        ATT_GORA,
        /** It will come, or others are at work on it. */
        KOMMANDE,
        /** Nothing more is asked of the region. */
        KLART;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
