package se.nhv.forslag;

import java.util.Locale;

/** How far a place in the group, or the group as a whole, has come; in this order. */
public enum Rekryteringslage {
    /** Rekrytering pågår. */
    PAGAR,
    UTSEDD,
    /** Jäv is tried, and the work has begun. */
    PABORJAD;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }
}
