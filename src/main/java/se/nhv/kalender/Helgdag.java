package se.nhv.kalender;

import java.time.LocalDate;

/**
 * A day that is free whatever weekday it falls on.
 *
 * @param rod a public holiday by law (röd dag), as against an eve that is free by agreement
 */
public record Helgdag(LocalDate dag, String namn, boolean rod) {}
