package se.nhv.handelselogg;

import java.util.List;

/**
 * A page of a chain, newest first.
 *
 * @param sida 1 for the newest
 * @param sidor at least 1
 * @param antal entries in the whole chain
 */
public record Handelsesida(List<Handelse> handelser, int sida, int sidor, long antal) {}
