package se.nhv.namnd;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of the nämnd. */
public record Sammantrade(
        SammantradeId id,
        LocalDate dag,
        boolean extra,
        @Nullable Instant kallat) {}
