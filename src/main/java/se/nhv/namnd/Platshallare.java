package se.nhv.namnd;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;

/** Finds what was left to be filled in: XX, a row of dots, an empty bracket. No decision leaves the house with one. */
final class Platshallare {
    private static final Pattern LAMNAD =
            Pattern.compile("\\bX{2,}\\b|…|\\.{3,}|\\[\\s*(?:\\.*|…)\\s*]|_{3,}|\\?{2,}|\\bxx+\\b");

    private Platshallare() {}

    static boolean finns(@Nullable String text) {
        return text != null && LAMNAD.matcher(text).find();
    }

    static void krav(String falt, @Nullable String text) {
        if (finns(text)) {
            throw new Avvisad(falt, "namnd.fel.platsInteIfylld");
        }
    }
}
