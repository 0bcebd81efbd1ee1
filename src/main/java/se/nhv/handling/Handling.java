package se.nhv.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Samlingsnummer;

/**
 * A registered handling.
 *
 * @param nummer its number within the case, from 1
 * @param version how many times its content was replaced, and 1 from the beginning
 * @param registreradAv an account's id, or {@code system}
 * @param samling what it was registered under while the vårdområde had no ärende of its own
 * @param last nothing about it is changed any more
 */
public record Handling(
        HandlingId id,
        ArendeId arende,
        @Nullable OmradeId omrade,
        int nummer,
        Riktning riktning,
        Handlingsstatus status,
        String motpart,
        String rubrik,
        LocalDate datum,
        @Nullable String sekretess,
        Synlighet synlig,
        int version,
        Instant registrerad,
        String registreradAv,
        @Nullable Samlingsnummer samling,
        boolean last) {}
