package se.nhv.namnd;

import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** What a member said about jäv in a case, and whether he or she will come. */
public record Javsanmalan(
        KontoId konto, Svar svar, @Nullable String omstandighet, boolean egenRegionSoker, Narvaro narvaro) {
    public enum Svar {
        NEJ,
        JA,
        OSAKER
    }

    public enum Narvaro {
        JA,
        DISTANS,
        NEJ
    }
}
