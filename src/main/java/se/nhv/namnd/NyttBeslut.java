package se.nhv.namnd;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.uppfoljning.TillstandId;

/**
 * A decision as the sekreterare records it.
 *
 * @param beslutande those who took part in the decision
 * @param javiga those who left because of jäv
 */
public record NyttBeslut(
        LocalDate dag,
        int paragraf,
        Utfall utfall,
        Set<KontoId> beslutande,
        Set<KontoId> javiga,
        List<Beviljat> tillstand,
        List<Villkor> villkor,
        List<TillstandId> berorda,
        @Nullable String grund,
        @Nullable LocalDate galler,
        String skal,
        boolean extraUtlysning,
        @Nullable Omrostning omrostning,
        List<Reserverad> reservationer) {
    public NyttBeslut {
        beslutande = Set.copyOf(beslutande);
        javiga = Set.copyOf(javiga);
        tillstand = List.copyOf(tillstand);
        villkor = List.copyOf(villkor);
        berorda = List.copyOf(berorda);
        reservationer = List.copyOf(reservationer);
    }

    /** A tillstånd that is given. */
    public record Beviljat(
            String region,
            String sjukhus,
            LocalDate startdag,
            @Nullable String undertillstand) {}

    /** An open vote: simple majority, ordförande has the casting vote. */
    public record Omrostning(int ja, int nej, boolean utslagsrost) {}

    /**
     * A villkor as the nämnd words it.
     *
     * @param id which villkor it is, the same as in the utlysning
     */
    public record Villkor(UUID id, String lydelse) {}

    /** A dissent. */
    public record Reserverad(KontoId konto, String skal) {}
}
