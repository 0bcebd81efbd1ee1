package se.nhv.ansokan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * A call for applications for a tillståndsområde.
 *
 * @param nr 1 for the first of the tillståndsområde
 * @param sistaDag applications are taken until midnight after this day
 * @param extra a further call, after the first
 * @param avslutad when its applications had been counted
 */
public record Utlysning(
        UtlysningId id,
        ArendeId arende,
        OmradeId omrade,
        int nr,
        LocalDate sistaDag,
        LocalDate ursprungligSistaDag,
        @Nullable String forlangdSkal,
        String utlysningstext,
        boolean extra,
        @Nullable LocalDate publicerad,
        @Nullable LocalDate avslutad) {

    public boolean forlangd() {
        return !sistaDag.equals(ursprungligSistaDag);
    }
}
