package se.nhv.remiss;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.handling.HandlingId;

/**
 * What has come in to a remiss, from an instans or from anybody, part by part.
 *
 * @param id of the yttrande or of the open answer
 * @param offentligt whom it is from as everybody may see it: never the name of a private person
 * @param delar in the order of the questions, what is about none of them last
 */
public record Inkommet(
        UUID id,
        boolean oppet,
        String avsandare,
        String offentligt,
        HandlingId handling,
        Instant inkom,
        boolean avstar,
        List<Del> delar) {
    /** The number of what is about none of the questions. */
    public static final int OVRIGT = 0;

    public Inkommet {
        delar = List.copyOf(delar);
    }

    /**
     * @param fraga number of the question, or {@link #OVRIGT}
     * @param text what was written; null when only a stand was taken
     */
    public record Del(
            int fraga,
            @Nullable Stallningstagande stallningstagande,
            @Nullable String text) {}

    /** The parts in which something was written. */
    public List<Del> skrivna() {
        return delar.stream().filter(d -> d.text() != null).toList();
    }
}
