package se.nhv.beredning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a samverkansregion says that getting and not getting the tillstånd does to it. */
public record RegionalAnalys(
        String samverkansregion,
        String konsekvenserMed,
        String konsekvenserUtan,
        @Nullable String sarskilt,
        @Nullable String forordar,
        String motivering) {
    /** Ids of the ansökningar it favours. */
    public List<String> forordade() {
        return forordar == null ? List.of() : List.of(forordar.split(","));
    }
}
