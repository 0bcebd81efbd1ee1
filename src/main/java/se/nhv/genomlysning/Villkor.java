package se.nhv.genomlysning;

import java.util.UUID;

/** A specifikt villkor with its wording in one version; the same id for as long as it lives, the permit included. */
public record Villkor(UUID id, String lydelse) {}
