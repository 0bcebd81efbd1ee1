package se.nhv.handling;

import java.util.Locale;

/** How far a handling has come; only an utkast is not yet an allmän handling. */
public enum Handlingsstatus {
    UTKAST,
    INKOMMEN,
    UPPRATTAD,
    EXPEDIERAD;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }
}
