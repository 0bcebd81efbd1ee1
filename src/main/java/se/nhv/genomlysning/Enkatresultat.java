package se.nhv.genomlysning;

import java.util.Map;

/**
 * What the members thought, all together.
 *
 * @param visas false while so few have answered that somebody could be recognised; then only the two counts are told
 * @param fragor by question
 */
public record Enkatresultat(int tillfragade, int svarat, boolean visas, Map<String, Fraga> fragor) {
    public Enkatresultat {
        fragor = Map.copyOf(fragor);
    }

    /**
     * @param bedomt those who gave 1–5
     * @param positiva those who gave 4 or 5
     */
    public record Fraga(int bedomt, int positiva) {}
}
