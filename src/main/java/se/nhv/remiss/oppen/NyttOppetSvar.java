package se.nhv.remiss.oppen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nhv.remiss.Yttrande;

/**
 * What anybody sends. Nothing about the sender has to be said.
 *
 * @param epost only for the receipt; not kept with the answer
 * @param text what is not about any of the questions
 * @param svar by question number
 */
public record NyttOppetSvar(
        @Nullable String namn,
        @Nullable String organisation,
        @Nullable String epost,
        @Nullable String text,
        Map<Integer, Yttrande.Svar> svar) {
    public NyttOppetSvar {
        svar = Map.copyOf(svar);
    }
}
