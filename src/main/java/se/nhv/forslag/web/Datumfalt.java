package se.nhv.forslag.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;

/** A day as it was typed. */
final class Datumfalt {
    private Datumfalt() {}

    /**
     * The day, or null when nothing was typed.
     *
     * @throws Avvisad at the field if it is no day
     */
    static @Nullable LocalDate las(String falt, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad(falt, "forslag.fel.dagensForm");
        }
    }
}
