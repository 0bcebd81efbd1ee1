package se.nhv.remiss;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a link lets its holder do. */
public enum Lankratt {
    /** The instans' own: write, send, change, give links to colleagues. */
    SVARA,
    /** A colleague's: read what has been written so far. */
    LASA,
    /** A colleague's: read, and say yes or what should be changed. */
    GODKANNA;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a colleague may be given. */
    public static Optional<Lankratt> delbar(String kod) {
        return Arrays.stream(values())
                .filter(r -> r != SVARA && r.kod().equals(kod))
                .findFirst();
    }
}
