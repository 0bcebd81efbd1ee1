package se.nhv.fel;

import org.jspecify.annotations.Nullable;

/** The person may not do this (403). */
public class Nekad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param nyckel the text for the person who asked, one sentence */
    public Nekad(String nyckel, @Nullable Object... varden) {
        super(Textkalla.text(nyckel, varden));
    }
}
