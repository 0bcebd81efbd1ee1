package se.nhv.forslag;

import java.util.Locale;

/** How far those who nominate have come with the person. */
public enum Tillfragan {
    JA,
    TILLFRAGAD,
    NEJ;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tillfragan medKod(String kod) {
        return valueOf(kod.toUpperCase(Locale.ROOT));
    }
}
