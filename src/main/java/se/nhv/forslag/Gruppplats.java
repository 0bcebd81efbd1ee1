package se.nhv.forslag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A place in the sakkunniggrupp: a samverkansregion's, or the one for a patient- och närståendeföreträdare.
 *
 * @param samverkansregion null for the patient- och närståendeföreträdare
 * @param ledamoter who have it; more than one only for patientföreträdare
 * @param nominerade those who were proposed for it
 */
public record Gruppplats(
        @Nullable String samverkansregion, Rekryteringslage lage, List<Person> ledamoter, List<Nominerad> nominerade) {
    public Gruppplats {
        ledamoter = List.copyOf(ledamoter);
        nominerade = List.copyOf(nominerade);
    }

    /** Somebody who has the place. */
    public record Person(KontoId konto, String namn, boolean paborjad) {}

    /**
     * Somebody who was proposed, and what came of it.
     *
     * @param lage null when somebody else was appointed
     */
    public record Nominerad(
            Nominering nominering, String av, @Nullable Rekryteringslage lage) {}
}
