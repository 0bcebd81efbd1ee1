package se.nhv.uppfoljning;

import java.util.UUID;

/** Identity of a tillstånd. */
public record TillstandId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static TillstandId av(String text) {
        return new TillstandId(UUID.fromString(text));
    }

    public static TillstandId nytt() {
        return new TillstandId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
