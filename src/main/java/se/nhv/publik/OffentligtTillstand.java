package se.nhv.publik;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.uppfoljning.Tillstand;

/**
 * A tillstånd as everybody may see it.
 *
 * @param lanskod of the region that holds it
 * @param beslut the decision as it is cited
 * @param pahittad made up for the demo
 */
public record OffentligtTillstand(
        UUID id,
        String lanskod,
        String region,
        String sjukhus,
        LocalDate startdag,
        @Nullable LocalDate slutdag,
        Tillstand.Status status,
        @Nullable String undertillstand,
        @Nullable String beslut,
        boolean pahittad) {

    /** As messages and files name it. */
    public String lage() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
