package se.nhv.fel;

import org.jspecify.annotations.Nullable;

/** Somebody, perhaps the same person, was quicker: the thing is no longer as the page showed it (409). */
public class Inaktuell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param nyckel the text for the person who asked, one sentence */
    public Inaktuell(String nyckel, @Nullable Object... varden) {
        super(Textkalla.text(nyckel, varden));
    }
}
