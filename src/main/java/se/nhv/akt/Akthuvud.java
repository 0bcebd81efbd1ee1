package se.nhv.akt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Arende;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.gui.Steglage;

/**
 * The head of a case, the same on each of its pages.
 *
 * @param omraden those that are not shut for the person who looks
 * @param ansvarig the name of the utredare
 * @param klarSenast by the norm of the running step
 * @param internt the person who looks works at the agency
 * @param kanStyra may pause, hand over and end the case
 */
public record Akthuvud(
        Arende arende,
        List<Tillstandsomrade> omraden,
        List<Steglage> steg,
        @Nullable String ansvarig,
        @Nullable LocalDate klarSenast,
        @Nullable LocalDate nastaSistaDag,
        boolean internt,
        boolean kanStyra) {

    public String href() {
        return "/arenden/" + arende.id();
    }
}
