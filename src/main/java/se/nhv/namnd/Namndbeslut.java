package se.nhv.namnd;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * A decision of the nämnd. It is finished when it is expedierat.
 *
 * @param lydelse what was decided
 * @param verkstallt whether the register has been changed by it
 * @param justeradSha256 of exactly the text that was signed
 */
public record Namndbeslut(
        BeslutId id,
        PunktId punkt,
        ArendeId arende,
        OmradeId omrade,
        LocalDate dag,
        int ar,
        int paragraf,
        Utfall utfall,
        boolean extraUtlysning,
        String lydelse,
        String skal,
        @Nullable String villkor,
        @Nullable String grund,
        @Nullable LocalDate galler,
        @Nullable Integer rosterJa,
        @Nullable Integer rosterNej,
        boolean utslagsrost,
        String foredragande,
        KontoId ordforande,
        KontoId sekreterare,
        String expedierasTill,
        boolean verkstallt,
        @Nullable Instant justerad,
        @Nullable KontoId justerare,
        @Nullable LocalDate justeringsdag,
        @Nullable String anmarkning,
        @Nullable String justeradText,
        @Nullable String justeradSha256,
        @Nullable Instant expedierad) {

    /** 2027 § 14. */
    public String beteckning() {
        return ar + " § " + paragraf;
    }
}
