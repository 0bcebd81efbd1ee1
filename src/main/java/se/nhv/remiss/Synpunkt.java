package se.nhv.remiss;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * One thing that somebody said in an answer.
 *
 * @param kalla the answer it stands in
 * @param fraga the question it was written to, or {@link Inkommet#OVRIGT}
 * @param foljd what it led to; null as long as nobody has said
 */
public record Synpunkt(
        UUID id,
        UUID kalla,
        int fraga,
        String text,
        @Nullable Foljd foljd) {
    /**
     * @param andring what was changed; null when nothing was, and then the text says why not
     * @param text what was done, or why not
     */
    public record Foljd(@Nullable Andring andring, String text, Instant tid, KontoId av) {}

    /**
     * @param version of the underlag that has the change
     * @param villkor which villkor, when it is one of them
     */
    public record Andring(
            int version, Underlagsdel del, @Nullable UUID villkor) {}
}
