package se.nhv.remiss;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an utredare has read out of a yttrande that came as a document.
 *
 * @param text what is about none of the questions
 * @param svar by question number, the motivering in the words of the yttrande
 */
public record NyKodning(boolean avstar, @Nullable String text, Map<Integer, Yttrande.Svar> svar) {
    public NyKodning {
        svar = Map.copyOf(svar);
    }
}
