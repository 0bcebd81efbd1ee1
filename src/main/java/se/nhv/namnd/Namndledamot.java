package se.nhv.namnd;

import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** Somebody who sits in the nämnd on a day. */
public record Namndledamot(
        KontoId konto,
        String namn,
        Uppdrag uppdrag,
        @Nullable String samverkansregion) {
    public enum Uppdrag {
        ORDFORANDE,
        LEDAMOT,
        ERSATTARE
    }
}
