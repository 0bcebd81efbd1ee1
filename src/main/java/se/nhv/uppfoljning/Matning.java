package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One count of something the house measures about itself, on the day it happened. */
public record Matning(
        String matt,
        UUID objekt,
        LocalDate dag,
        long taljare,
        @Nullable Long namnare) {}
