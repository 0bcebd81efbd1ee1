package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evaluation of a tillståndsområde: was the intention met, or is the number of units right. */
public record Utvardering(
        UUID id,
        Sort sort,
        LocalDate dag,
        String slutsats,
        String redovisning,
        @Nullable Integer nyttAntal,
        @Nullable String fortydligadDefinition,
        @Nullable LocalDate fortydligad) {
    public enum Sort {
        TILLSTAND,
        ANTAL
    }
}
