package se.nhv.forslag;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What became of a vårdområde on the bruttolista.
 *
 * @param ansvarig the utredare who runs the ärende; null when it was not selected
 */
public record Urval(
        Val val,
        String skal,
        @Nullable UUID omgang,
        @Nullable KontoId ansvarig,
        LocalDate dag,
        KontoId bedomtAv) {
    public enum Val {
        VALJ,
        SNABBSPAR,
        INTE;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean blirArende() {
            return this != INTE;
        }
    }
}
