package se.nhv.forslag;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Lage;

/**
 * What is asked of the bruttolista.
 *
 * @param q a part of the name
 * @param npo code of an NPO that stands behind it
 * @param sida from 1
 */
public record Bruttofraga(
        @Nullable String q,
        @Nullable String npo,
        @Nullable Lage utfall,
        @Nullable String omgang,
        Sortering sort,
        int sida) {
    public enum Sortering {
        NAMN,
        NPO,
        PRIORITET;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Bruttofraga alla() {
        return new Bruttofraga(null, null, null, null, Sortering.NAMN, 1);
    }
}
