package se.nhv.ansokan;

import java.util.UUID;

/** Identity of a utlysning. */
public record UtlysningId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static UtlysningId av(String text) {
        return new UtlysningId(UUID.fromString(text));
    }

    public static UtlysningId nytt() {
        return new UtlysningId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
