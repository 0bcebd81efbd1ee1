package se.nhv.publik;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that has been expedierat.
 *
 * @param av who decided: {@code socialstyrelsen} or {@code namnden}
 * @param utfall the code of what was decided
 * @param beteckning how it is cited, where it has a number of its own
 * @param omraden the tillståndsområden it is about
 */
public record Offentligbeslut(
        LocalDate dag, String av, String utfall, @Nullable String beteckning, List<String> omraden, String motivering) {
    public Offentligbeslut {
        omraden = List.copyOf(omraden);
    }
}
