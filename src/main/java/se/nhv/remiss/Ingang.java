package se.nhv.remiss;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link opens.
 *
 * @param lank which of the instans' links it is
 * @param till the colleague it was made for; null for the instans' own
 */
public record Ingang(
        Remiss remiss,
        Mottagare mottagare,
        String vardomrade,
        UUID lank,
        Lankratt ratt,
        @Nullable String till) {

    /** Stands for the instans where others have an account: all its links share one draft. */
    public UUID nyckel() {
        return nyckel(remiss.id(), instans());
    }

    static UUID nyckel(RemissId remiss, String instans) {
        String text = remiss + ":" + instans;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of the instans. */
    public String instans() {
        return mottagare.instans().kod();
    }

    public boolean arSen(LocalDate idag) {
        return remiss.stangd() != null || idag.isAfter(mottagare.sistaDag());
    }

    /** Whether what has been sent can still be replaced. */
    public boolean kanAndras(LocalDate idag) {
        return mottagare.harSvarat() && !arSen(idag);
    }
}
