package se.nhv.namnd;

import java.util.UUID;

/** Identity of a decision of the nämnd. */
public record BeslutId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static BeslutId av(String text) {
        return new BeslutId(UUID.fromString(text));
    }

    public static BeslutId nytt() {
        return new BeslutId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
