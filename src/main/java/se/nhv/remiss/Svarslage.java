package se.nhv.remiss;

/** How many of those who were asked have answered, also that they have nothing to say. */
public record Svarslage(long svarat, long tillfragade) {
    static final Svarslage INGEN_TILLFRAGAD = new Svarslage(0, 0);
}
