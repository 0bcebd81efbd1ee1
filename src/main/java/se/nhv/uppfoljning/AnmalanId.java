package se.nhv.uppfoljning;

import java.util.UUID;

/** Identity of an anmälan from a permit holder. */
public record AnmalanId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static AnmalanId av(String text) {
        return new AnmalanId(UUID.fromString(text));
    }

    public static AnmalanId nytt() {
        return new AnmalanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
