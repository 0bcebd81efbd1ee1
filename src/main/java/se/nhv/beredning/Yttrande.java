package se.nhv.beredning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** B2:s joint yttrande. */
public record Yttrande(
        List<Fordelning> fordelning,
        String konsekvenser,
        @Nullable String synergier,
        @Nullable String oenighet) {
    public Yttrande {
        fordelning = List.copyOf(fordelning);
    }
}
