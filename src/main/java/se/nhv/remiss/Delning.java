package se.nhv.remiss;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that the instans has given a colleague.
 *
 * @param till who has it, as the instans wrote
 * @param omdome what the colleague said, if anything
 */
public record Delning(
        UUID id,
        String till,
        Lankratt ratt,
        Instant skapad,
        boolean aterkallad,
        @Nullable Omdome omdome) {

    /**
     * @param godkant yes, or something should be changed
     * @param utkast when what it is about was last saved
     */
    public record Omdome(boolean godkant, @Nullable String kommentar, Instant utkast, Instant tid) {
        /** Whether it is about what stands there now. */
        public boolean galler(@Nullable Instant sparat) {
            return utkast.equals(sparat);
        }
    }
}
