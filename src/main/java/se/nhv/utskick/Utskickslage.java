package se.nhv.utskick;

import java.util.Locale;

/** How it went with a mail. */
public enum Utskickslage {
    VANTAR,
    SKICKAT,
    /** Tried as many times as is worth while; a person must look at it. */
    MISSLYCKADES,
    /** A person decided that it shall not be sent. */
    AVSTATT;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }
}
