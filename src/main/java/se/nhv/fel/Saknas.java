package se.nhv.fel;

/** There is no such thing, or nobody tells this person that there is (404). */
public class Saknas extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param mening one Swedish sentence for the person who asked */
    public Saknas(String mening) {
        super(mening);
    }
}
