package se.nhv.tidsatgang;

/**
 * The days of one step on one line, to the day.
 *
 * @param dagar days that were not paused
 * @param pausade days that were
 * @param pagar the step runs now, so that the days grow
 * @param pahittad some of the days are made up for the demo
 */
public record Stegtid(int steg, int dagar, int pausade, boolean pagar, boolean pahittad) {
    /** Paused days included. */
    public int summa() {
        return dagar + pausade;
    }
}
