package se.nhv.genomlysning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What somebody of the group, or the utredare, says about a passage of the underlag.
 *
 * @param version in which it was said
 * @param del the part it is about, as {@link Underlagsdel#nyckel()}
 * @param stycke which paragraph of the part it was in that version
 * @param lydelse how the passage read then
 * @param klar when it was settled; null while it is open
 */
public record Kommentar(
        UUID id,
        int version,
        String del,
        int stycke,
        String lydelse,
        String text,
        KontoId av,
        Instant tid,
        @Nullable Instant klar,
        @Nullable KontoId klarAv,
        List<Svar> svar) {
    /** A reply. */
    public record Svar(String text, KontoId av, Instant tid) {}

    public Kommentar {
        svar = List.copyOf(svar);
    }

    public boolean arKlar() {
        return klar != null;
    }

    Kommentar med(List<Svar> nya) {
        return new Kommentar(id, version, del, stycke, lydelse, text, av, tid, klar, klarAv, nya);
    }
}
