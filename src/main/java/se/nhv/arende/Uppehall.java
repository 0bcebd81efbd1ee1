package se.nhv.arende;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A pause that has ended: the whole ärende stood still, or one of its tillståndsområden.
 *
 * @param fran the first day of it
 * @param dagar how many days the last days move
 * @param skal why it was paused
 * @param av who resumed
 */
public record Uppehall(Objekt objekt, LocalDate fran, long dagar, String skal, KontoId av) {

    /** The tillståndsområde, or null when everything in the ärende stood still. */
    public @Nullable OmradeId omrade() {
        return objekt.omrade();
    }
}
