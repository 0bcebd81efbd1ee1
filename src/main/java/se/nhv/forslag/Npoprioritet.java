package se.nhv.forslag;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/** A place on an NPO's own list. */
public record Npoprioritet(
        ArendeId vardomrade,
        String namn,
        int ordning,
        @Nullable String motivering) {}
