package se.nhv.ansokan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * A region's application to run the care at a named hospital. The region answers for it also when a private vårdgivare
 * performs the care.
 *
 * @param inkom when it arrived
 */
public record Ansokan(
        AnsokanId id,
        UtlysningId utlysning,
        ArendeId arende,
        OmradeId omrade,
        String region,
        String enhet,
        String enhetsnamn,
        @Nullable String vardgivare,
        LocalDate tidigastStart,
        String konsekvenserMed,
        String konsekvenserUtan,
        String kontaktperson,
        String kontaktEpost,
        Instant inkom,
        KontoId inlamnadAv,
        @Nullable String handling,
        Status status,
        @Nullable String motivering,
        @Nullable LocalDate bedomdDen) {

    public enum Status {
        INKOMMEN,
        KOMPLETTERAS,
        FULLGOD,
        INTE_FULLGOD,
        BIFALLEN,
        AVSLAGEN;

        /** Whether it is still to be judged. */
        public boolean attBedoma() {
            return this == INKOMMEN || this == KOMPLETTERAS;
        }
    }
}
