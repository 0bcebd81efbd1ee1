package se.nhv.remissinstans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something in a register that holds from one day to another, both included. */
public interface Giltighet {
    LocalDate fran();

    /** The last day; null as long as none is decided. */
    @Nullable
    LocalDate till();

    default boolean galler(LocalDate dag) {
        LocalDate till = till();
        return !fran().isAfter(dag) && (till == null || !till.isBefore(dag));
    }

    /** Replaced on its first day, so that it came to hold on no day at all. */
    default boolean galldeAldrig() {
        LocalDate till = till();
        return till != null && till.isBefore(fran());
    }
}
