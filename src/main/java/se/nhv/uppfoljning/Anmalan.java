package se.nhv.uppfoljning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/** What a permit holder has announced: a change, or that it wants the tillstånd withdrawn. */
public record Anmalan(
        AnmalanId id,
        ArendeId arende,
        OmradeId omrade,
        TillstandId tillstand,
        Sort sort,
        String beskrivning,
        @Nullable LocalDate gallerFran,
        KontoId anmaldAv,
        Instant inkom,
        @Nullable Foljd lederTill,
        @Nullable String bedomning,
        @Nullable LocalDate avslutad) {

    public enum Sort {
        ANDRING,
        ATERKALLELSE
    }

    /** What Socialstyrelsen does about it. */
    public enum Foljd {
        REGISTRERAS,
        NAMND,
        DIALOG
    }
}
