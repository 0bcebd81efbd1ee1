package se.nhv.arende;

/**
 * Puts what this room makes into the akt as a handling. The room of handlingar does it, and that room knows this one, not
 * the other way round.
 */
public interface Aktregistrering {
    /**
     * Registers it as upprättad today, for those at the agency; in the caller's transaction.
     *
     * @param av whose it is, as it reads in the diarium
     * @param last whether nothing about it may be changed afterwards
     * @return the number under which it is found
     */
    String upprattad(Objekt objekt, String av, String rubrik, String text, boolean last);
}
