package se.nhv.handling;

import java.util.Locale;

/** Where a handling came from or went. */
public enum Riktning {
    INKOMMEN,
    UTGAENDE,
    UPPRATTAD;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }
}
