package se.nhv.uppfoljning;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.OmradeId;

/** What a list of tillstånd is narrowed to; null is no narrowing. */
public record Tillstandsfilter(
        @Nullable OmradeId omrade,
        @Nullable String region,
        Tillstand.@Nullable Status status,
        @Nullable String text) {}
