package se.nhv.namnd;

import java.util.UUID;

/** Identity of a meeting of the nämnd. */
public record SammantradeId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static SammantradeId av(String text) {
        return new SammantradeId(UUID.fromString(text));
    }

    public static SammantradeId nytt() {
        return new SammantradeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
