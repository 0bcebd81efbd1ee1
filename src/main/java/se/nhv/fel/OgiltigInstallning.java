package se.nhv.fel;

/** A setting that the application cannot run with; it does not start. */
public class OgiltigInstallning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param nyckel the text for the one who started the application: what is wrong and what to do, one sentence */
    public OgiltigInstallning(String nyckel, Object... varden) {
        super(Textkalla.text(nyckel, varden));
    }
}
