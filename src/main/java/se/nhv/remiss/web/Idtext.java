package se.nhv.remiss.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id that was chosen in a list of a form. */
final class Idtext {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Idtext() {}

    /** Empty when nothing was chosen, or nothing that stood there. */
    static Optional<UUID> tolka(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
