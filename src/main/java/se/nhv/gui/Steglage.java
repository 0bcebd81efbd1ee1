package se.nhv.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One of the eight segments as the fragment {@code fragments/steg} draws it.
 *
 * @param text what stands under the name in the large drawing, such as "dag 41 av 90"
 */
public record Steglage(
        int nr, String namn, Status status, @Nullable String text) {
    public enum Status {
        KLART,
        PAGAR,
        KOMMANDE,
        HOPPAT,
        PAUSAT;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Steglage {
        if (nr < 1 || nr > 8) {
            throw new IllegalArgumentException("There are eight steps, not a number " + nr);
        }
    }

    /** All eight, for rooms that know a status and a name for each number. */
    public static List<Steglage> alla(
            IntFunction<String> namn, IntFunction<Status> status, Function<Integer, @Nullable String> text) {
        List<Steglage> lagen = new ArrayList<>();
        for (int nr = 1; nr <= 8; nr++) {
            lagen.add(new Steglage(nr, namn.apply(nr), status.apply(nr), text.apply(nr)));
        }
        return List.copyOf(lagen);
    }

    /** The plain case: everything before {@code nu} is done, everything after is to come. */
    public static List<Steglage> vid(int nu, IntFunction<String> namn, @Nullable String text) {
        return alla(
                namn,
                nr -> nr < nu ? Status.KLART : nr == nu ? Status.PAGAR : Status.KOMMANDE,
                nr -> nr == nu ? text : null);
    }
}
