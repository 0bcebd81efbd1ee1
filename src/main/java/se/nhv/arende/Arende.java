package se.nhv.arende;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A vårdområde and, once selected, its ärende.
 *
 * @param dnr null while it is only a förslag on the bruttolista
 * @param steg the step it stands at; after step 4 its tillståndsområden have steps of their own
 * @param oppnad the local day the ärende was opened
 * @param pahittad true for data made up for the demo
 */
public record Arende(
        ArendeId id,
        String namn,
        @Nullable Diarienummer dnr,
        Lage lage,
        Vag vag,
        @Nullable String vagSkal,
        Steg steg,
        @Nullable LocalDate oppnad,
        @Nullable LocalDate avslutad,
        @Nullable KontoId ansvarig,
        boolean pahittad) {

    public Optional<Diarienummer> diarienummer() {
        return Optional.ofNullable(dnr);
    }

    /** Whether it is the bruttolista itself, and no vårdområde on it. */
    public boolean arBruttolistan() {
        return id.equals(ArendeId.BRUTTOLISTAN);
    }

    public boolean arOppet() {
        return lage == Lage.FORSLAG || lage == Lage.PAGAR || lage == Lage.PAUSAD;
    }
}
