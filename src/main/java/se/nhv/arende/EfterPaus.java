package se.nhv.arende;

import org.springframework.core.Ordered;

/**
 * Told when a case, or one of its tillståndsområden, goes on after a pause: the days are not taken from whoever was promised
 * a last day, and what came in meanwhile can be taken up.
 */
public interface EfterPaus extends Ordered {
    /** The rooms move the last days they have promised; a day of the calendar stays. */
    int LOVADE_DAGAR = 0;

    /** Then the tasks' days are read from them. */
    int UPPGIFTERNAS_DAGAR = 1;

    /** Then what came in meanwhile is taken up. */
    int INKOMMET = 2;

    /** Called under the case's lock, in the transaction that ended the pause; the timers have been moved already. */
    void aterupptaget(Uppehall uppehall);

    @Override
    default int getOrder() {
        return LOVADE_DAGAR;
    }
}
