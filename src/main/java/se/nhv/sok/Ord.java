package se.nhv.sok;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that were asked for. All must be there, in any order; å, ä and ö are letters, other accents are not. */
record Ord(List<String> delar) {
    Ord(String fraga) {
        this(Arrays.stream(normal(fraga).split(" ", -1))
                .filter(d -> !d.isEmpty())
                .toList());
    }

    boolean finnsI(String text) {
        String normal = normal(text);
        return !delar.isEmpty() && delar.stream().allMatch(normal::contains);
    }

    private static String normal(String text) {
        StringBuilder ut = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            ut.append(
                    "åäö".indexOf(c) >= 0
                            ? String.valueOf(c)
                            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .replaceAll("\\p{M}", ""));
        }
        return ut.toString();
    }
}
