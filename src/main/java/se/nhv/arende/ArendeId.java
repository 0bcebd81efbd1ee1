package se.nhv.arende;

import java.util.UUID;

/** Identity of a vårdområde on the bruttolista and, once it is selected, its ärende; business key of its processes. */
public record ArendeId(UUID varde) {
    /** The bruttolista itself, for what concerns it as a whole and no vårdområde on it. */
    public static final ArendeId BRUTTOLISTAN = new ArendeId(new UUID(0, 1));

    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static ArendeId av(String text) {
        return new ArendeId(UUID.fromString(text));
    }

    public static ArendeId nytt() {
        return new ArendeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
