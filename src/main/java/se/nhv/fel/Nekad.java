package se.nhv.fel;

/** The person may not do this (403). */
public class Nekad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param nyckel the text for the person who asked, one sentence */
    public Nekad(String nyckel, Object... varden) {
        super(Textkalla.text(nyckel, varden));
    }
}
