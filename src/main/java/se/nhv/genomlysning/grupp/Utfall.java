package se.nhv.genomlysning.grupp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.PausService.Paus;
import se.nhv.genomlysning.Avbrott;

/**
 * What has become of the genomlysning, other than that it goes on.
 *
 * @param avbrott why it was broken off
 * @param pauser of the whole case, the oldest first; one without an end lasts
 * @param omraden the tillståndsområden that the group proposes, when they are several
 * @param delningensSkal why the care is divided
 */
public record Utfall(
        @Nullable Avbrott avbrott,
        List<Paus> pauser,
        List<String> omraden,
        @Nullable String delningensSkal) {
    public Utfall {
        pauser = List.copyOf(pauser);
        omraden = List.copyOf(omraden);
    }

    public boolean finns() {
        return avbrott != null || !pauser.isEmpty() || !omraden.isEmpty();
    }
}
