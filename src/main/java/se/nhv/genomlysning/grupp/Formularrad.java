package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form that is or was out with the group: how many have answered, of how many. */
public record Formularrad(
        String namn, long besvarade, long av, @Nullable LocalDate sistaDag) {
    public boolean allaHarSvarat() {
        return besvarade >= av;
    }
}
