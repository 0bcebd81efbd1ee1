package se.nhv.remiss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What came in.
 *
 * @param avsandare the instans that sent it
 * @param instanser all it speaks for now, the sender first; empty when a later one has taken its place
 * @param version how many times this instans has sent its answer
 * @param sent came after the sender's last day
 * @param svar by question number; empty for one that abstains
 * @param kodning who at the agency read it out of a document; null when the sender answered each question
 */
public record Yttrande(
        UUID id,
        RemissId remiss,
        String avsandare,
        List<String> instanser,
        int version,
        String svarFor,
        boolean avstar,
        @Nullable String text,
        Instant inkom,
        boolean sent,
        Beslutslage beslut,
        UUID handling,
        Map<Integer, Svar> svar,
        @Nullable Kodning kodning) {
    public Yttrande {
        instanser = List.copyOf(instanser);
        svar = Map.copyOf(svar);
    }

    public record Svar(
            Stallningstagande stallningstagande, @Nullable String motivering) {}

    /**
     * How far the instans itself has come.
     *
     * @param preliminart sent before it was decided
     * @param dag when the instans was to decide
     * @param protokollInkom when the protokoll of the decision came in
     */
    public record Beslutslage(
            boolean preliminart,
            @Nullable LocalDate dag,
            @Nullable Instant protokollInkom) {
        /** Whether the decision is still to come. */
        public boolean vantar() {
            return preliminart && protokollInkom == null;
        }
    }

    /**
     * How it was read out of a document.
     *
     * @param rattadFor what was wrong with the coding before; null for the first
     */
    public record Kodning(KontoId av, Instant tid, @Nullable String rattadFor) {}

    /** Whether it is the word of its sender, and not replaced. */
    public boolean galler() {
        return !instanser.isEmpty();
    }
}
