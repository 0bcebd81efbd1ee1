package se.nhv.remiss;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be asked.
 *
 * @param epost null when no address is known; then nothing can be sent
 */
public record Remissinstans(
        String kod, String namn, Slag slag, @Nullable String epost) {
    public enum Slag {
        REGION,
        SAMVERKANSREGION,
        OVRIG
    }
}
