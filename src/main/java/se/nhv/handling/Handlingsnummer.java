package se.nhv.handling;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.Diarienummer;
import se.nhv.fel.Textkalla;

/**
 * The number under which a handling is found: a diarienummer and the handling's own within it.
 *
 * @param dnr null only for what was registered before the bruttolista had an ärende of its own
 */
public record Handlingsnummer(HandlingId id, @Nullable Diarienummer dnr, int nummer) {
    /**
     * Within the case; until the vårdområde has become one, within the year's ärende of the bruttolista.
     *
     * @param arendets the diarienummer of the case, if it has one
     */
    public static Handlingsnummer av(Handling h, @Nullable Diarienummer arendets) {
        if (arendets != null || h.samling() == null) {
            return new Handlingsnummer(h.id(), arendets, h.nummer());
        }
        return new Handlingsnummer(h.id(), h.samling().dnr(), h.samling().nummer());
    }

    /** 5.7-1842/2024-3. */
    @Override
    public String toString() {
        return (dnr == null ? Textkalla.text("handling.nummer.forslag") : dnr.toString()) + "-" + nummer;
    }
}
