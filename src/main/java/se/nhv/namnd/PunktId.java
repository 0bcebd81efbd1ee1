package se.nhv.namnd;

import java.util.UUID;

/** Identity of a punkt on a föredragningslista. */
public record PunktId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static PunktId av(String text) {
        return new PunktId(UUID.fromString(text));
    }

    public static PunktId nytt() {
        return new PunktId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
