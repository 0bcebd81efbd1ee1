package se.nhv.handling;

import java.util.UUID;

/** Identity of a registered handling. */
public record HandlingId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static HandlingId av(String text) {
        return new HandlingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
