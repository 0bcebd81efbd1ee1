package se.nhv.forslag;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

/**
 * One NPO's proposal of a vårdområde.
 *
 * @param stod true when another NPO had proposed it already
 */
public record Forslag(
        UUID id,
        ArendeId vardomrade,
        String npo,
        String beskrivning,
        @Nullable String volym,
        @Nullable String enheterIdag,
        @Nullable String evidens,
        boolean stod,
        KontoId lamnatAv,
        Instant lamnat,
        Map<Kriterium, String> kriterier) {
    public Forslag {
        kriterier = Map.copyOf(kriterier);
    }
}
