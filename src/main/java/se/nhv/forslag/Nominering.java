package se.nhv.forslag;

import org.jspecify.annotations.Nullable;

/** Somebody a samverkansregion proposed for the sakkunniggrupp. */
public record Nominering(
        String samverkansregion,
        String namn,
        @Nullable String epost,
        @Nullable String specialitet,
        @Nullable String motivering) {}
