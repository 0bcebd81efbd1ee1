package se.nhv.genomlysning;

import java.time.LocalDate;
import se.nhv.anvandare.KontoId;

/**
 * Why a genomlysning was broken off.
 *
 * @param grund the kind of reason, such as that no patient benefit was seen
 */
public record Avbrott(String grund, String skal, LocalDate dag, KontoId av) {}
