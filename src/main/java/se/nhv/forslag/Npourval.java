package se.nhv.forslag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the page of all NPO.
 *
 * @param ar the year in which what came from them is counted
 * @param visa null for all
 */
public record Npourval(int ar, @Nullable Visa visa, Sortering sort) {
    /** The year from which there is anything to count. */
    public static final int FORSTA_ARET = 2018;

    public enum Visa {
        EJ_SVARAT,
        FORSENAD;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Those who have waited longest come first; so do those who did most. */
    public enum Sortering {
        NAMN,
        FRAGAD,
        ANTAL,
        AVSTAMD,
        NASTA;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param alla by name, an order that is kept among equals */
    List<Nporad> av(List<Nporad> alla, LocalDate idag) {
        return alla.stream().filter(r -> med(r, idag)).sorted(ordning()).toList();
    }

    private boolean med(Nporad rad, LocalDate idag) {
        if (visa == null) {
            return true;
        }
        return switch (visa) {
            case EJ_SVARAT -> rad.harInteSvarat();
            case FORSENAD -> rad.avstamningForsenad(idag);
        };
    }

    private Comparator<Nporad> ordning() {
        return switch (sort) {
            case NAMN -> (a, b) -> 0;
            case FRAGAD -> Comparator.comparing(Nporad::fragad, Comparator.nullsFirst(Comparator.naturalOrder()));
            case ANTAL -> Comparator.comparing(Nporad::antal).reversed();
            case AVSTAMD -> Comparator.comparing(Nporad::avstamd, Comparator.nullsFirst(Comparator.naturalOrder()));
            case NASTA -> Comparator.comparing(Nporad::nasta, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }
}
