package se.nhv.engine;

/** Nobody waits for this message or task: it was answered already, or the process went another way. */
public class NothingWaits extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingWaits(String what) {
        super(what);
    }
}
