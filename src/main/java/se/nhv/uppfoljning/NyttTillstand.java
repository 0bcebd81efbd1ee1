package se.nhv.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.register.Slug;

/** A tillstånd to be put in the register. */
public record NyttTillstand(
        ArendeId arende,
        OmradeId omrade,
        String region,
        String enhet,
        String enhetsnamn,
        LocalDate startdag,
        @Nullable String undertillstand,
        @Nullable String villkor,
        @Nullable String beslut) {

    /** The code of a hospital in a region: {@code 12-skanes-universitetssjukhus}. */
    public static String enhetskod(String region, String sjukhus) {
        return region + "-" + Slug.av(sjukhus);
    }
}
