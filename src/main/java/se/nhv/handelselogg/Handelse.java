package se.nhv.handelselogg;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param arende the chain: an ärende, or {@link Handelselogg#SYSTEMET}
 * @param lopnummer 1, 2, 3 … within the chain
 * @param handelse what, as a word such as {@code uppgift.besvarad}
 * @param vem the id of an account, or {@code system}
 */
public record Handelse(
        UUID arende, long lopnummer, Instant tid, String handelse, String vem, SortedMap<String, String> uppgifter) {}
