package se.nhv.fel;

/** The person may not do this (403). */
public class Nekad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param mening one Swedish sentence for the person who asked */
    public Nekad(String mening) {
        super(mening);
    }
}
