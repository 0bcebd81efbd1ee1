package se.nhv.namnd;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/** A case on the föredragningslista of a meeting. */
public record Namndpunkt(
        PunktId id,
        SammantradeId sammantrade,
        LocalDate dag,
        int nr,
        ArendeId arende,
        OmradeId omrade,
        String rubrik,
        String forslagTillBeslut,
        String foredragande,
        @Nullable String sekretess,
        @Nullable Instant kallad,
        Status status) {
    public enum Status {
        UPPSATT,
        BEHANDLAD
    }
}
