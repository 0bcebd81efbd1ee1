package se.nhv.remiss;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came in.
 *
 * @param instanser all it speaks for, the sender first
 * @param sent came after the sender's last day
 * @param svar by question number; empty for one that abstains
 */
public record Yttrande(
        UUID id,
        RemissId remiss,
        List<String> instanser,
        String svarFor,
        boolean avstar,
        @Nullable String text,
        Instant inkom,
        boolean sent,
        Map<Integer, Svar> svar) {
    public Yttrande {
        instanser = List.copyOf(instanser);
        svar = Map.copyOf(svar);
    }

    public record Svar(
            Stallningstagande stallningstagande, @Nullable String motivering) {}
}
