package se.nhv.fel;

/** Somebody, perhaps the same person, was quicker: the thing is no longer as the page showed it (409). */
public class Inaktuell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param mening one Swedish sentence for the person who asked */
    public Inaktuell(String mening) {
        super(mening);
    }
}
