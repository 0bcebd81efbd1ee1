package se.nhv.uppfoljning;

import java.util.UUID;

/** Identity of an uppföljningsmått, the same through all its versions. */
public record MattId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static MattId av(String text) {
        return new MattId(UUID.fromString(text));
    }

    public static MattId nytt() {
        return new MattId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
