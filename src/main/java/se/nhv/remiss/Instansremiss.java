package se.nhv.remiss;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/**
 * A remiss as one instans has it.
 *
 * @param sistaDag its own last day, anstånd included
 * @param stangd the day the answers were put together; null while it is open
 * @param svar what speaks for the instans now; null when nothing does
 */
public record Instansremiss(
        ArendeId arende,
        int varv,
        LocalDate utskickad,
        @Nullable LocalDate stangd,
        LocalDate sistaDag,
        boolean anstand,
        Mottagare.Lage lage,
        @Nullable Svar svar) {

    /**
     * @param eget sent by the instans itself and not by another that spoke for it
     * @param preliminart sent before it was decided
     * @param beslutsdag when the instans was to decide
     */
    public record Svar(
            Instant inkom,
            int version,
            boolean eget,
            boolean sent,
            boolean preliminart,
            @Nullable LocalDate beslutsdag,
            boolean protokollInkommet) {
        /** Whether the protokoll of the decision is still to come. */
        public boolean vantarProtokoll() {
            return eget && preliminart && !protokollInkommet;
        }
    }
}
