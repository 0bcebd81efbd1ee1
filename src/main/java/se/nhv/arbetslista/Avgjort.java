package se.nhv.arbetslista;

import java.time.LocalDate;
import se.nhv.handling.Synlighet;

/**
 * What a step of the case ended in, for those who have a task in a later one.
 *
 * @param text as it reads in the akt
 * @param synlig whom it is meant for, besides those at the agency
 */
public record Avgjort(String rubrik, LocalDate dag, String text, Synlighet synlig) {}
