package se.nhv.tidsatgang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Steg;

/**
 * How the running step stands against its norm, for the head of a case: "dag 41 av 90".
 *
 * @param borjan when the step began this time
 * @param dag 1 on the first day; days of pause do not count
 * @param norm days, null where there is none
 * @param klarSenast by the norm, moved on by the days of pause
 */
public record Stegnu(
        Steg steg,
        LocalDate borjan,
        int dag,
        @Nullable Integer norm,
        @Nullable LocalDate klarSenast,
        boolean pausad) {

    public boolean forsenad() {
        return norm != null && dag > norm;
    }
}
