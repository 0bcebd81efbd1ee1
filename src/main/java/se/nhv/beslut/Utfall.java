package se.nhv.beslut;

import java.util.Arrays;
import java.util.Optional;

/** What a meeting came to. */
public enum Utfall {
    NHV("nhv"),
    INTE_NHV("inteNhv"),
    SKJUTS_UPP("skjutsUpp");

    private final String kod;

    Utfall(String kod) {
        this.kod = kod;
    }

    /** As forms and models have it. */
    public String kod() {
        return kod;
    }

    public static Optional<Utfall> medKod(String kod) {
        return Arrays.stream(values()).filter(u -> u.kod.equals(kod)).findFirst();
    }
}
