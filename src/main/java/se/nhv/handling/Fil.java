package se.nhv.handling;

import java.nio.charset.StandardCharsets;

/**
 * A file to be kept with a handling.
 *
 * @param namn the name it was given; folders in it are cut away
 * @param typ what the sender says it is; the type that is stored is read from the content
 */
public record Fil(String namn, String typ, byte[] innehall) {
    public Fil {
        namn = Filnamn.rensa(namn);
    }

    /** A text that was written here, such as a notering. */
    public static Fil text(String namn, String text) {
        return new Fil(namn, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
