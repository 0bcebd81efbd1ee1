package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * How one villkor of a tillstånd was judged to be met.
 *
 * @param version of the tillstånd's villkor that was judged
 * @param ar the year of the årsrapport it was judged by; null for other grounds
 */
public record Villkorsbedomning(
        UUID villkor,
        int version,
        Grund grund,
        @Nullable Integer ar,
        Utslag bedomning,
        String motivering,
        LocalDate dag,
        KontoId av) {
    /** By what it was judged. */
    public enum Grund {
        ARSRAPPORT,
        UTVARDERING,
        DIALOG
    }

    public enum Utslag {
        UPPFYLLT,
        DELVIS,
        INTE,
        OKLART
    }
}
