package se.nhv.arende;

/**
 * The number of a handling about a vårdområde that has no ärende of its own: within the year's ärende of the bruttolista.
 *
 * @param nummer from 1 within the year
 */
public record Samlingsnummer(Diarienummer dnr, int nummer) {
    /** 5.7-12/2026-37. */
    @Override
    public String toString() {
        return dnr + "-" + nummer;
    }
}
