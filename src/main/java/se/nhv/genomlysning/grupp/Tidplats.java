package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a meeting is held, by Swedish clocks.
 *
 * @param var the link of a digital meeting, otherwise the place
 */
public record Tidplats(LocalDate dag, LocalTime fran, LocalTime till, boolean digitalt, String var) {}
