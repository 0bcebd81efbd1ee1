/**
 * Owns step 7: the nämnd's meetings, who sits in it, jäv, decisions with their paragrafer, justering and expediering. Enter
 * by {@link se.nhv.namnd.SammantradeService} and {@link se.nhv.namnd.NamndbeslutService}. What is decided becomes tillstånd in the
 * register of room {@code uppfoljning}.
 */
@NullMarked
package se.nhv.namnd;

import org.jspecify.annotations.NullMarked;
