package se.nhv.remissinstans;

import java.time.LocalDate;

/** An instans as it is entered, with its first contact. */
public record Nyinstans(
        String namn, Remissinstans.Slag slag, boolean allaRemisser, LocalDate fran, String epost, String funktion) {}
