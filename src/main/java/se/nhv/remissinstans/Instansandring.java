package se.nhv.remissinstans;

import java.time.LocalDate;

/** What shall hold for an instans from a day. */
public record Instansandring(String namn, Remissinstans.Slag slag, boolean allaRemisser, LocalDate fran) {}
