package se.nhv.fel;

import org.jspecify.annotations.Nullable;

/** There is no such thing, or nobody tells this person that there is (404). */
public class Saknas extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param nyckel the text for the person who asked, one sentence */
    public Saknas(String nyckel, @Nullable Object... varden) {
        super(Textkalla.text(nyckel, varden));
    }
}
