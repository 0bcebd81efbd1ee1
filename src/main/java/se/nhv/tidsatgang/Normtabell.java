package se.nhv.tidsatgang;

import java.util.OptionalInt;

/** The planned times, kept as a decision table that the agency can change per period. */
public interface Normtabell {
    /** Calendar days for the moment ({@code steg1} … {@code steg8}, {@code remiss}, {@code genomlysning-till-namnd}). */
    OptionalInt dagar(String moment, int ar);
}
