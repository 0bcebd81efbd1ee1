package se.nhv.uppfoljning;

import java.util.Optional;
import se.nhv.arende.ArendeId;

/** Gives the figures of the enkät to a sakkunniggrupp; the room that owns the enkät implements it. */
public interface Enkatunderlag {
    /** Empty when nobody was asked. */
    Optional<Enkatutfall> enkat(ArendeId arende);

    /**
     * @param positiva answers of 4 or 5, over all persons and questions
     * @param bedomda answers that took a stand, so without "kan inte bedöma"
     */
    record Enkatutfall(int svarat, int tillfragade, int positiva, int bedomda) {}
}
