package se.nhv.uppfoljning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.OmradeId;

/**
 * An uppföljningsmått as one version of it reads.
 *
 * @param namnare what the count is set against; null for a mere count
 * @param mal target in per cent
 * @param seriebrott why figures of this version cannot be set beside those before
 * @param publicerad the day everybody could read it
 */
public record Matt(
        MattId id,
        OmradeId omrade,
        int nr,
        int version,
        String namn,
        String definition,
        String taljare,
        @Nullable String namnare,
        String kalla,
        Riktning riktning,
        @Nullable BigDecimal mal,
        Status status,
        @Nullable String seriebrott,
        @Nullable LocalDate publicerad) {

    /** Which way is better. */
    public enum Riktning {
        HOGRE,
        LAGRE,
        INGEN
    }

    public enum Status {
        UNDER_UTVECKLING,
        FASTSTALLT,
        UTGATT
    }

    /** Units report what is fastställt. */
    public boolean rapporteras() {
        return status == Status.FASTSTALLT;
    }
}
