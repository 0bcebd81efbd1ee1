package se.nhv.forslag;

import se.nhv.arende.ArendeId;

/** The other end of a merger: the vårdområde one was merged into, or one that was merged into this. */
public record Sammanslagning(ArendeId id, String namn, String skal) {}
