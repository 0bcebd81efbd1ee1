package se.nhv.publik;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Lage;
import se.nhv.gui.Steglage;

/**
 * A vårdområde as everybody may see it: no persons, nothing internal.
 *
 * @param dnr null while it is only a förslag
 * @param steg the number of the step it stands at; after step 4 its tillståndsområden have steps of their own
 */
public record OffentligtVardomrade(
        ArendeId id,
        String namn,
        @Nullable String dnr,
        Lage lage,
        int steg,
        @Nullable LocalDate oppnat,
        @Nullable LocalDate avslutat,
        List<Steglage> stegen,
        List<OffentligtOmrade> omraden,
        boolean pahittad) {
    public OffentligtVardomrade {
        stegen = List.copyOf(stegen);
        omraden = List.copyOf(omraden);
    }

    /** Where it stands, as messages and files name it. */
    public String lageskod() {
        return lage.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it, or one of its tillståndsområden, stands at the step. */
    public boolean star(int nummer) {
        return omraden.isEmpty() ? steg == nummer : omraden.stream().anyMatch(o -> o.steg() == nummer);
    }

    /** The number of tillstånd that apply or will start. */
    public long antalTillstand() {
        return omraden.stream()
                .flatMap(o -> o.tillstand().stream())
                .filter(t -> !t.lage().equals("upphort"))
                .count();
    }
}
