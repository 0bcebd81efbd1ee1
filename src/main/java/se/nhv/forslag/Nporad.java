package se.nhv.forslag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One NPO and how the dialogue with it stands.
 *
 * @param fragad the day it was last asked for förslag
 * @param sistaDag the last day to answer then
 * @param paminnd the day it was last reminded of that question
 * @param svarat whether it has proposed, supported or prioritised anything since it was asked
 * @param forslag how many it proposed in the year; so also {@code stod}, {@code prioriterat} and {@code nominerat}
 * @param avstamd the day of the last avstämning
 * @param nasta the next one, as agreed then
 */
public record Nporad(
        String kod,
        String namn,
        @Nullable LocalDate fragad,
        @Nullable LocalDate sistaDag,
        @Nullable LocalDate paminnd,
        boolean svarat,
        int forslag,
        int stod,
        int prioriterat,
        int nominerat,
        @Nullable LocalDate avstamd,
        @Nullable LocalDate nasta) {

    public boolean harInteSvarat() {
        return fragad != null && !svarat;
    }

    /** Whether the next avstämning was agreed for a day that has passed. */
    public boolean avstamningForsenad(LocalDate idag) {
        return nasta != null && nasta.isBefore(idag);
    }

    int antal() {
        return forslag + stod + prioriterat + nominerat;
    }
}
