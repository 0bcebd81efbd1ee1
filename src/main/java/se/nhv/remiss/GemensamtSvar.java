package se.nhv.remiss;

import java.util.Arrays;
import java.util.Optional;

/** How a yttrande that speaks for several is counted. */
public enum GemensamtSvar {
    /** Once for each that it speaks for. */
    PER_INSTANS("per-instans"),
    /** Once, as the answer of the one that sent it. */
    EN_GANG("en-gang");

    private final String kod;

    GemensamtSvar(String kod) {
        this.kod = kod;
    }

    public String kod() {
        return kod;
    }

    static Optional<GemensamtSvar> medKod(String kod) {
        return Arrays.stream(values()).filter(r -> r.kod.equals(kod)).findFirst();
    }
}
