package se.nhv.remiss;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the underlag that a view led to a change in. */
public enum Underlagsdel {
    DEFINITION,
    ANTAL_ENHETER,
    VILLKOR,
    KONSEKVENSER,
    ANNAT;

    /** As the form has it. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Underlagsdel> medKod(String kod) {
        return Arrays.stream(values()).filter(d -> d.kod().equals(kod)).findFirst();
    }
}
