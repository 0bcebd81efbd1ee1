package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.Optional;
import se.nhv.arende.Objekt;

/** Says how the first meeting went that dealt with a case; the room that owns the decisions implements it. */
public interface Forstamotesunderlag {
    /** Whose meetings the room knows. */
    Beslutar vem();

    /** Empty before the first meeting, and when the latest was not the first. */
    Optional<Forstamote> forstaMotet(Objekt objekt);

    /** The two that decide, as the models name them, and what their decisions are counted as. */
    enum Beslutar {
        SOCIALSTYRELSEN(Matningar.BESLUT_FORSTA_MOTET),
        NAMNDEN(Matningar.NAMNDBESLUT_FORSTA_MOTET);

        private final String matt;

        Beslutar(String matt) {
            this.matt = matt;
        }

        String matt() {
            return matt;
        }
    }

    /** @param beslutat whether the case itself was decided there and then, and not only how it goes on */
    record Forstamote(LocalDate dag, boolean beslutat) {}
}
