package se.nhv.remiss;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nhv.handling.Fil;

/**
 * What an instans sends.
 *
 * @param aven codes of others that it answers for too
 * @param svar by question number
 * @param kontakt whom at the instans to ask; kept only in the handling
 */
public record NyttYttrande(
        String svarFor,
        List<String> aven,
        boolean avstar,
        @Nullable String text,
        Map<Integer, Yttrande.Svar> svar,
        String kontakt,
        List<Fil> filer) {
    public NyttYttrande {
        aven = List.copyOf(aven);
        svar = Map.copyOf(svar);
        filer = List.copyOf(filer);
    }
}
