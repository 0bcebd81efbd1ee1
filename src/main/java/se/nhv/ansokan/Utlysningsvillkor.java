package se.nhv.ansokan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A villkor as it was put in a utlysning; its number is how answers refer to it.
 *
 * @param villkor which villkor it words, the same before and after; null in a utlysning from before villkor were followed
 */
public record Utlysningsvillkor(
        int nr,
        Sort sort,
        @Nullable String paragraf,
        String lydelse,
        @Nullable UUID villkor) {
    public enum Sort {
        GENERELLT,
        SPECIFIKT
    }

    /** The wording with its paragraph before it, where it has one. */
    public String text() {
        return paragraf == null ? lydelse : paragraf + " " + lydelse;
    }
}
