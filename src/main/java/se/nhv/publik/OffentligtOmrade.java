package se.nhv.publik;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Omradeslage;
import se.nhv.gui.Steglage;

/**
 * A tillståndsområde as everybody may see it.
 *
 * @param beslutat the day the definition and the number of units began to apply
 * @param steg the number of the step it stands at
 * @param lage where it stands as a whole
 */
public record OffentligtOmrade(
        OmradeId id,
        String namn,
        String definition,
        int antalEnheter,
        LocalDate beslutat,
        Omradeslage lage,
        int steg,
        List<Steglage> stegen,
        List<OffentligtTillstand> tillstand,
        boolean pahittad) {
    public OffentligtOmrade {
        stegen = List.copyOf(stegen);
        tillstand = List.copyOf(tillstand);
    }

    /** Where it stands, as messages and files name it. */
    public String lageskod() {
        return lage.name().toLowerCase(Locale.ROOT);
    }
}
