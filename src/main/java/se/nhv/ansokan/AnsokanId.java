package se.nhv.ansokan;

import java.util.UUID;

/** Identity of an ansökan. */
public record AnsokanId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static AnsokanId av(String text) {
        return new AnsokanId(UUID.fromString(text));
    }

    public static AnsokanId nytt() {
        return new AnsokanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
