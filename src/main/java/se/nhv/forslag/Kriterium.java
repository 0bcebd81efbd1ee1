package se.nhv.forslag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What HSL 7:5 judges by, each for itself. */
public enum Kriterium {
    KOMPLEX_ELLER_SALLAN,
    VISS_VOLYM,
    MULTIDISCIPLINAR_KOMPETENS,
    STORA_INVESTERINGAR,
    HOGA_KOSTNADER;

    /** The name as forms and messages have it. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kriterium> medKod(String kod) {
        return Arrays.stream(values()).filter(k -> k.kod().equals(kod)).findFirst();
    }
}
