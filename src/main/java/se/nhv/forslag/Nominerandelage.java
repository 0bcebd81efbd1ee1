package se.nhv.forslag;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the asking of one samverkansregion or NPO has come.
 *
 * @param fragad the day of the last letter with the question
 * @param paminnd the day of the last reminder of that question
 * @param svarat the day of the answer to it, null while there is none
 * @param hinder why nobody is nominated, when that is the answer
 * @param vantar whether there is a question that has not been answered
 * @param uppgift the open task of a samverkansregion
 */
public record Nominerandelage(
        Nominerande vem,
        String namn,
        @Nullable LocalDate fragad,
        @Nullable LocalDate sistaDag,
        @Nullable LocalDate paminnd,
        @Nullable LocalDate svarat,
        @Nullable String hinder,
        boolean vantar,
        @Nullable String uppgift) {

    /** Whether the last day has passed without an answer. */
    public boolean arSen(LocalDate idag) {
        return vantar && sistaDag != null && sistaDag.isBefore(idag);
    }

    /** Whether a letter went the same day. */
    boolean skrevsTill(LocalDate dag) {
        return dag.equals(fragad) || dag.equals(paminnd);
    }
}
