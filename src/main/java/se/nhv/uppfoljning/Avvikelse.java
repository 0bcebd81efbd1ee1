package se.nhv.uppfoljning;

import org.jspecify.annotations.Nullable;

/** A deviation that the analysis saw. It starts a look at the thing; it is never a verdict. */
public record Avvikelse(String matt, @Nullable String enhet, String beskrivning, Atgard atgard) {
    public enum Atgard {
        FOLJS,
        FRAGA,
        DIALOG
    }
}
