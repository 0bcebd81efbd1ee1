package se.nhv.remiss;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and what it led to, as it stood when it was published.
 *
 * @param utanSvar how many views had no answer then
 */
public record DuSaPublicering(int version, int utanSvar, Instant tid, List<Rad> rader) {
    public DuSaPublicering {
        rader = List.copyOf(rader);
    }

    /**
     * @param andring where the underlag was changed, in words; null when it was not
     * @param svar what was done, or why not
     */
    public record Rad(
            int fraga,
            String fran,
            String synpunkt,
            @Nullable String andring,
            String svar) {}
}
