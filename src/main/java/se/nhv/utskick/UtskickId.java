package se.nhv.utskick;

import java.util.UUID;

/** Identity of a mail to one recipient. */
public record UtskickId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static UtskickId av(String text) {
        return new UtskickId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
