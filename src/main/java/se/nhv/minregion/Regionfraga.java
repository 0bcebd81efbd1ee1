package se.nhv.minregion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What of the region's is asked for; null is everything.
 *
 * @param q is looked for in the name and in what it is
 */
public record Regionfraga(
        Regionpost.@Nullable Slag slag,
        Regionpost.@Nullable Del del,
        @Nullable String q) {
    public static final Regionfraga ALLT = new Regionfraga(null, null, null);

    boolean stammer(Regionpost p) {
        return (slag == null || p.slag() == slag)
                && (del == null || p.del() == del)
                && (q == null
                        || (p.namn() + " " + p.vad() + " " + p.lage())
                                .toLowerCase(Locale.ROOT)
                                .contains(q.toLowerCase(Locale.ROOT)));
    }
}
