package se.nhv.remissinstans;

/**
 * Somewhere a mail to an instans goes.
 *
 * @param funktion what whoever reads it is at the instans, such as registrator
 */
public record Kontakt(String epost, String funktion) {}
