package se.nhv.remiss;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Textkalla;

/**
 * Words that are not shown wherever they stand in what is published, however they are spaced and capitalised.
 *
 * @param lagrum the paragraph by which, such as OSL 25 kap. 1 §
 */
public record Mask(UUID id, String text, String skal, String lagrum, Instant tid, KontoId av) {
    private Pattern monster() {
        return Pattern.compile(
                Arrays.stream(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many times it stands there. */
    public long antal(String i) {
        return monster().matcher(i).results().count();
    }

    /** The text without any of the words; in their place stands the paragraph. */
    static String over(String text, List<Mask> masker) {
        String ut = text;
        // A mask within a longer one would leave the rest of the longer one to be read.
        for (Mask m : masker.stream()
                .sorted(Comparator.comparingInt((Mask m) -> m.text().length()).reversed())
                .toList()) {
            ut = m.monster()
                    .matcher(ut)
                    .replaceAll(Matcher.quoteReplacement(Textkalla.text("remiss.mask.istallet", m.lagrum())));
        }
        return ut;
    }
}
