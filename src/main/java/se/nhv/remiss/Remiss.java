package se.nhv.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/**
 * One round of remiss.
 *
 * @param sistaDag as it is now, for those without an anstånd of their own
 * @param ursprungligDag as it was when the remiss was written
 * @param utskickad null until it has been sent
 * @param stangd the day the answers were put together; null while it is open
 */
public record Remiss(
        RemissId id,
        ArendeId arende,
        int varv,
        int underlagVersion,
        String missiv,
        LocalDate sistaDag,
        LocalDate ursprungligDag,
        @Nullable LocalDate utskickad,
        @Nullable LocalDate stangd,
        List<Fraga> fragor) {
    public Remiss {
        fragor = List.copyOf(fragor);
    }

    /** The first question is the whole: whether the care should be NHV as proposed. */
    public record Fraga(int nr, String text) {}

    Remiss med(List<Fraga> nya) {
        return new Remiss(id, arende, varv, underlagVersion, missiv, sistaDag, ursprungligDag, utskickad, stangd, nya);
    }
}
