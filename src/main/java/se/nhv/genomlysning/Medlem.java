package se.nhv.genomlysning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A member of the sakkunniggrupp.
 *
 * @param roll {@code sakkunnig} or {@code patientforetradare}
 * @param till the day the member left, with its reason; null while a member
 */
public record Medlem(
        KontoId konto,
        String roll,
        @Nullable String samverkansregion,
        LocalDate fran,
        @Nullable LocalDate till,
        @Nullable String orsak) {
    public boolean aktiv() {
        return till == null;
    }
}
