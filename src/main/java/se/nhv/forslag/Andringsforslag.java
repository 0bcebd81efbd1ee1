package se.nhv.forslag;

import se.nhv.arende.OmradeId;

/** What an NPO wants changed in a tillståndsområde that exists: its definition, how many units, or its villkor. */
public record Andringsforslag(OmradeId omrade, String andring) {}
