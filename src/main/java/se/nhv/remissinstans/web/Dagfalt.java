package se.nhv.remissinstans.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.nhv.fel.Avvisad;

/** A day as it was typed. */
final class Dagfalt {
    private Dagfalt() {}

    /** @throws Avvisad at the field if it is no day */
    static LocalDate las(String falt, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Avvisad(falt, "remissinstans.fel.dagensForm");
        }
    }
}
