package se.nhv.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;

/**
 * What the nämnd gave one region for one named hospital, until further notice.
 *
 * @param region länskod of the tillståndshavare
 * @param enhet code of the tillståndsenhet, also the unit of its role
 * @param undertillstand the part of the permit that only this holder has
 * @param beslut which decision gave it, as it is cited
 * @param slutdag the first day it no longer applies
 * @param villkor the wording of the version that is the latest
 */
public record Tillstand(
        TillstandId id,
        ArendeId arende,
        OmradeId omrade,
        String region,
        String enhet,
        String enhetsnamn,
        LocalDate startdag,
        @Nullable String undertillstand,
        @Nullable String beslut,
        @Nullable LocalDate slutdag,
        @Nullable String slutSkal,
        int villkorsversion,
        @Nullable String villkor) {

    /** Where a tillstånd stands on a day. */
    public enum Status {
        KOMMANDE,
        GALLER,
        UPPHORT
    }

    public Status status(LocalDate dag) {
        if (slutdag != null && !slutdag.isAfter(dag)) {
            return Status.UPPHORT;
        }
        return startdag.isAfter(dag) ? Status.KOMMANDE : Status.GALLER;
    }

    /** What the nämnd has given is for others to know when its protokoll is justerat, which ends step 7. */
    public boolean kungjort(Steg omradetsSteg, LocalDate dag) {
        return omradetsSteg != Steg.NAMND || status(dag) != Status.KOMMANDE;
    }

    public boolean upphort(LocalDate dag) {
        return status(dag) == Status.UPPHORT;
    }

    /** Whether it applied on any day of the year. */
    public boolean galldeUnder(int ar) {
        return startdag.getYear() <= ar && (slutdag == null || slutdag.isAfter(LocalDate.of(ar, 1, 1)));
    }
}
