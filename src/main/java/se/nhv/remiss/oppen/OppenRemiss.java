package se.nhv.remiss.oppen;

import se.nhv.remiss.Remiss;

/**
 * A remiss as everybody may see it.
 *
 * @param pagar whether it can be answered now
 */
public record OppenRemiss(Remiss remiss, String vardomrade, boolean pagar) {}
