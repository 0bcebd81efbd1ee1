package se.nhv.handling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;

/** The paragraph by which a handling is marked, always written alike: OSL 25 kap. 1 §. */
public final class Sekretess {
    private static final Pattern PARAGRAF = Pattern.compile(
            "(?i)\\s*(?:OSL\\s*)?(\\d{1,2})\\s*kap\\.?\\s*(\\d{1,3})\\s*([a-z])?\\s*§\\s*(.{0,60}?)\\s*");
    private static final Pattern KORT =
            Pattern.compile("(?i)\\s*(?:OSL\\s*)?(\\d{1,2})\\s*:\\s*(\\d{1,3})\\s*([a-z])?\\s*()");

    private Sekretess() {}

    /**
     * The paragraph as it is always written; null when nothing is.
     *
     * @throws Avvisad with the field {@code sekretess} if it is not a paragraph of OSL
     */
    public static @Nullable String paragraf(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher m = PARAGRAF.matcher(text);
        if (!m.matches()) {
            m = KORT.matcher(text);
        }
        if (!m.matches()) {
            throw new Avvisad("sekretess", "handling.fel.sekretessUtanParagraf");
        }
        String bokstav = m.group(3) == null ? "" : " " + m.group(3).toLowerCase(java.util.Locale.ROOT);
        String rest = m.group(4).isEmpty() ? "" : " " + m.group(4);
        return "OSL " + m.group(1) + " kap. " + m.group(2) + bokstav + " §" + rest;
    }
}
