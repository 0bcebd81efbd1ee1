package se.nhv.ansokan;

import org.jspecify.annotations.Nullable;

/** Socialstyrelsen's judgement of how an ansökan meets one villkor. */
public record Villkorsbedomning(
        int nr, Villkorssvar.Bedomning bedomning, @Nullable String kommentar) {}
