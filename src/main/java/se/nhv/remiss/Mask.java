package se.nhv.remiss;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    /** What may stand between two letters of a word: a soft hyphen, or a hyphen at the end of a line. */
    private static final String DELAT = "(?:\\u00AD|\\u200B|[-\\u2010]\\h*\\R\\h*)*+";

    private Pattern monster() {
        return Pattern.compile(
                Arrays.stream(hel(text.strip()).split("\\s+"))
                        .map(ord -> ord.codePoints()
                                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                                .collect(Collectors.joining(DELAT)))
                        .collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** An å that is written as an a with a ring is an å. */
    private static String hel(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** How many times it stands there. */
    public long antal(String i) {
        return monster().matcher(hel(i)).results().count();
    }

    /**
     * The text without any of the words; in their place stands the paragraph. All are sought in the text as it was written:
     * where two overlap, both are gone.
     */
    static String over(String text, List<Mask> masker) {
        String helt = masker.isEmpty() ? text : hel(text);
        List<Traff> traffar = masker.stream()
                .flatMap(m -> m.monster().matcher(helt).results().map(r -> new Traff(r.start(), r.end(), m.lagrum())))
                .sorted(Comparator.comparingInt(Traff::fran))
                .toList();
        StringBuilder ut = new StringBuilder();
        int klart = 0;
        for (int i = 0; i < traffar.size(); ) {
            int fran = traffar.get(i).fran();
            int till = fran;
            Set<String> lagrum = new LinkedHashSet<>();
            for (; i < traffar.size() && (lagrum.isEmpty() || traffar.get(i).fran() < till); i++) {
                till = Math.max(till, traffar.get(i).till());
                lagrum.add(traffar.get(i).lagrum());
            }
            ut.append(helt, klart, fran).append(Textkalla.text("remiss.mask.istallet", String.join(", ", lagrum)));
            klart = till;
        }
        return ut.append(helt, klart, helt.length()).toString();
    }

    private record Traff(int fran, int till, String lagrum) {}
}
