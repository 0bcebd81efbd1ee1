package se.nhv.uppfoljning;

import java.util.Optional;
import se.nhv.arende.ArendeId;

/** Gives the figures of a remiss; the room that owns the remiss implements it. */
public interface Remissunderlag {
    /** Empty when the ärende was never sent on remiss. */
    Optional<Remissutfall> remiss(ArendeId arende);

    record Remissutfall(
            int regionerSvarat,
            int regionerTillfragade,
            int samverkansregionerSvarat,
            int samverkansregionerTillfragade) {}
}
