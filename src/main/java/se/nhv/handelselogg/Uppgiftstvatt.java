package se.nhv.handelselogg;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The last guard of a log that is kept for ever: what looks like an e-mail address or a personnummer is left out, and what
 * the database cannot hold is taken away. An event is never refused for it, because then it would be lost.
 */
final class Uppgiftstvatt {
    static final String UTELAMNAD = "(personuppgift utelämnad)";
    private static final int LANGST = 500;
    private static final Pattern EPOST = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    /** Not within a UUID, whose first two groups can look the same. */
    private static final Pattern PERSONNUMMER =
            Pattern.compile("(?<![0-9A-Fa-f-])(?:\\d{2})?\\d{6}[-+]\\d{4}(?![0-9A-Fa-f-])|(?<![0-9A-Fa-f-])(?:19|20)"
                    + "\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{4}(?![0-9A-Fa-f-])");

    private Uppgiftstvatt() {}

    static SortedMap<String, String> tvatta(Map<String, String> uppgifter) {
        SortedMap<String, String> rena = new TreeMap<>();
        uppgifter.forEach((nyckel, varde) -> rena.put(tvatta(nyckel), tvatta(varde)));
        return rena;
    }

    static String tvatta(String text) {
        String kort = text.replace("\0", "").strip();
        if (kort.codePointCount(0, kort.length()) > LANGST) {
            kort = kort.substring(0, kort.offsetByCodePoints(0, LANGST)) + "…";
        }
        boolean personuppgift =
                EPOST.matcher(kort).find() || PERSONNUMMER.matcher(kort).find();
        return personuppgift ? UTELAMNAD : kort;
    }
}
