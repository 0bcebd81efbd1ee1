package se.nhv.databas;

/** The application cannot start, for a reason a person can mend; nothing was touched. */
public class DatabasKanInteStarta extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param mening what is wrong and what to do, in Swedish, for the one who started the application */
    public DatabasKanInteStarta(String mening) {
        super(mening);
    }

    public DatabasKanInteStarta(String mening, Throwable orsak) {
        super(mening, orsak);
    }
}
