package se.nhv.arende;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A diarienummer, {@code [klass-]löpnr/år}, normalised so that one case never has two spellings. {@code 5.7-01842 / 2024},
 * {@code Dnr 5.7-1842/2024} and {@code 5.7-1842/24} are the same number.
 *
 * @param klass the class of the diarieplan, such as 5.7; null where the number has none
 * @param lopnummer 1 or more
 * @param ar four digits
 */
public record Diarienummer(@Nullable String klass, int lopnummer, int ar) implements Comparable<Diarienummer> {
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\s*(?:dnr[.:]?\\s*)?(?:(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\s*[-–]\\s*)?0*(\\d{1,7})\\s*/\\s*(\\d{4}|\\d{2})(?:\\s*[-–]\\s*\\d{1,5})?\\s*");

    public Diarienummer {
        if (lopnummer < 1 || ar < 1900 || ar > 2999) {
            throw new IllegalArgumentException("not a diarienummer: " + lopnummer + "/" + ar);
        }
    }

    /** Reads a diarienummer as people write it; the number of a handling at its end is passed over. */
    public static Optional<Diarienummer> tolka(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches() || Integer.parseInt(m.group(2)) == 0) {
            return Optional.empty();
        }
        int ar = Integer.parseInt(m.group(3));
        int fyrsiffrigt = m.group(3).length() == 4 ? ar : 2000 + ar;
        if (fyrsiffrigt < 1900 || fyrsiffrigt > 2999) {
            return Optional.empty();
        }
        return Optional.of(new Diarienummer(m.group(1), Integer.parseInt(m.group(2)), fyrsiffrigt));
    }

    @Override
    public int compareTo(Diarienummer annat) {
        int efterAr = Integer.compare(ar, annat.ar);
        return efterAr != 0 ? efterAr : Integer.compare(lopnummer, annat.lopnummer);
    }

    @Override
    public String toString() {
        return (klass == null ? "" : klass + "-") + lopnummer + "/" + ar;
    }
}
