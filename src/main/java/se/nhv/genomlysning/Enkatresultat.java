package se.nhv.genomlysning;

import java.util.List;
import java.util.Map;

/**
 * What the members thought, all together.
 *
 * @param visas false while so few have answered that somebody could be recognised; then only the two counts are told
 * @param minsta how many answers are needed before they are shown
 * @param fragor by question
 * @param kommentarer what was written, in no order
 */
public record Enkatresultat(
        int tillfragade, int svarat, int minsta, boolean visas, Map<String, Fraga> fragor, List<String> kommentarer) {
    public Enkatresultat {
        fragor = Map.copyOf(fragor);
        kommentarer = List.copyOf(kommentarer);
    }

    /**
     * @param bedomt those who gave 1–5
     * @param positiva those who gave 4 or 5
     */
    public record Fraga(int bedomt, int positiva) {}
}
