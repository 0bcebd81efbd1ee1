package se.nhv.beredning;

import se.nhv.ansokan.AnsokanId;

/** Whether B2 thinks that an ansökan should be granted, and why. */
public record Fordelning(AnsokanId ansokan, boolean borFa, String motivering) {}
