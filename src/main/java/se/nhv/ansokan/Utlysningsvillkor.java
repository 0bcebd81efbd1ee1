package se.nhv.ansokan;

import org.jspecify.annotations.Nullable;

/** A villkor as it was put in a utlysning; its number is how answers refer to it. */
public record Utlysningsvillkor(int nr, Sort sort, @Nullable String paragraf, String lydelse) {
    public enum Sort {
        GENERELLT,
        SPECIFIKT
    }

    /** The wording with its paragraph before it, where it has one. */
    public String text() {
        return paragraf == null ? lydelse : paragraf + " " + lydelse;
    }
}
