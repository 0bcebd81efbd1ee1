package se.nhv.arende;

import java.util.UUID;

/** Identity of a tillståndsområde; business key of its processes. */
public record OmradeId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static OmradeId av(String text) {
        return new OmradeId(UUID.fromString(text));
    }

    public static OmradeId nytt() {
        return new OmradeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
