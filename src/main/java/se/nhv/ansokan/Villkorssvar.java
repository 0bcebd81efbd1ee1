package se.nhv.ansokan;

import org.jspecify.annotations.Nullable;

/**
 * What an ansökan says about one villkor, and what Socialstyrelsen thinks of it.
 *
 * @param uppfyller what the region says
 * @param bedomning null until it is judged
 */
public record Villkorssvar(
        int nr,
        String lydelse,
        Uppfyller uppfyller,
        String redovisning,
        @Nullable Bedomning bedomning,
        @Nullable String kommentar) {
    public enum Uppfyller {
        JA,
        VID_START,
        NEJ
    }

    public enum Bedomning {
        JA,
        OKLART,
        NEJ
    }
}
