package se.nhv.forslag;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was proposed for the sakkunniggrupp.
 *
 * @param samverkansregion whose sakkunnig the person would be; null for a patientföreträdare that an NPO proposed
 * @param npo the NPO that did it; null when the samverkansregion did
 * @param tillfragan whether the person has been asked; null for what came in before that was asked for
 * @param tid when it came in
 */
public record Nominering(
        UUID id,
        @Nullable String samverkansregion,
        @Nullable String npo,
        Grupproll roll,
        String namn,
        @Nullable String epost,
        @Nullable String specialitet,
        @Nullable String arbetsplats,
        @Nullable Tillfragan tillfragan,
        @Nullable String ersattareNamn,
        @Nullable String ersattareEpost,
        @Nullable String motivering,
        Instant tid) {

    /** Who nominated. */
    public Nominerande av() {
        return npo != null ? Nominerande.npo(npo) : Nominerande.samverkansregion(String.valueOf(samverkansregion));
    }
}
