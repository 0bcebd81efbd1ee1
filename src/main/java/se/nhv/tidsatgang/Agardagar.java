package se.nhv.tidsatgang;

/** How many days of a step were this owner's for this reason. */
public record Agardagar(int steg, Agare agare, Orsak orsak, int dagar) {}
