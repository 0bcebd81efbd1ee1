package se.nhv.uppfoljning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is written about a mått: a new one, or a new version of the one with the same name. */
public record Mattuppgifter(
        String namn,
        String definition,
        String taljare,
        @Nullable String namnare,
        String kalla,
        Matt.Riktning riktning,
        @Nullable BigDecimal mal,
        Matt.Status status,
        @Nullable LocalDate faststalld,
        @Nullable String seriebrott) {

    /** Whether the version says the same, so that no new one is needed. */
    boolean sammaSom(Matt m) {
        return namn.equals(m.namn())
                && definition.equals(m.definition())
                && taljare.equals(m.taljare())
                && Objects.equals(namnare, m.namnare())
                && kalla.equals(m.kalla())
                && riktning == m.riktning()
                && status == m.status()
                && (mal == null ? m.mal() == null : m.mal() != null && mal.compareTo(m.mal()) == 0);
    }
}
