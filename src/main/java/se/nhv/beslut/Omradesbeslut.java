package se.nhv.beslut;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.OmradeId;

/**
 * One tillståndsområde as it is proposed or decided.
 *
 * @param omrade what it became; null until the decision has been recorded
 */
public record Omradesbeslut(
        String namn,
        String definition,
        int antalEnheter,
        @Nullable OmradeId omrade) {
    public static Omradesbeslut av(String namn, String definition, int antalEnheter) {
        return new Omradesbeslut(namn, definition, antalEnheter, null);
    }
}
