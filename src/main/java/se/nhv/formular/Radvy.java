package se.nhv.formular;

import java.util.List;

/**
 * One row of a dynamic list on a page.
 *
 * @param namn path of the row, {@code omraden[0]}
 * @param nummer counted from 1
 */
public record Radvy(String namn, int nummer, List<Faltvy> falt) {}
