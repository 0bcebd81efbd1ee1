package se.nhv.namnd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** That the ordförande, and a justerare, say that the protokoll is what the nämnd decided. */
public record Justering(
        KontoId justerare,
        LocalDate dag,
        boolean omedelbar,
        @Nullable String anmarkning) {}
