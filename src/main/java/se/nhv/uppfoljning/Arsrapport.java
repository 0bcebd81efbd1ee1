package se.nhv.uppfoljning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;

/** What a unit reported about a year. */
public record Arsrapport(
        UUID id,
        OmradeId omrade,
        int ar,
        String enhet,
        Status status,
        Instant inlamnad,
        KontoId inlamnadAv,
        @Nullable String kommentar,
        @Nullable String aterfraga) {

    public enum Status {
        INLAMNAD,
        /** Socialstyrelsen has asked back; the unit answers again. */
        ATERSAND,
        GODTAGEN
    }
}
