package se.nhv.arende;

/**
 * Told when a case, or one of its tillståndsområden, goes on after a pause: the days are not taken from whoever was promised
 * a last day, and what came in meanwhile can be taken up.
 */
public interface EfterPaus {
    /** Called under the case's lock, in the transaction that ended the pause; the timers have been moved already. */
    void aterupptaget(Uppehall uppehall);
}
