package se.nhv.remiss;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nhv.handling.Fil;

/**
 * What an instans sends.
 *
 * @param aven codes of others that it answers for too
 * @param svar by question number
 * @param kontakt whom at the instans to ask; kept only in the handling and in the receipt
 * @param beslut whether it has been decided at the instans
 */
public record NyttYttrande(
        String svarFor,
        List<String> aven,
        boolean avstar,
        @Nullable String text,
        Map<Integer, Yttrande.Svar> svar,
        Kontakt kontakt,
        Beslut beslut,
        List<Fil> filer) {
    public NyttYttrande {
        aven = List.copyOf(aven);
        svar = Map.copyOf(svar);
        filer = List.copyOf(filer);
    }

    public record Kontakt(String namn, String epost) {}

    /**
     * @param preliminart nobody has decided yet
     * @param dag when the instans decides, if it is known
     */
    public record Beslut(boolean preliminart, @Nullable LocalDate dag) {
        /** What is sent is decided. */
        public static final Beslut FATTAT = new Beslut(false, null);

        public Beslut {
            if (!preliminart && dag != null) {
                throw new IllegalArgumentException("what is decided has no day to come");
            }
        }
    }
}
