package se.nhv.handelselogg;

import java.util.UUID;

/**
 * The first place where a chain does not hold.
 *
 * @param lopnummer the entry that is changed, missing or too many
 */
public record Lankbrott(UUID arende, long lopnummer, Slag slag) {
    /** What is wrong with the entry. */
    public enum Slag {
        /** Its content is not what was written. */
        ANDRAD,
        /** It is gone. */
        SAKNAS,
        /** The chain has been written anew since the checkpoint. */
        OMSKRIVEN
    }
}
