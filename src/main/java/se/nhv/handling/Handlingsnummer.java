package se.nhv.handling;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.Diarienummer;
import se.nhv.fel.Textkalla;

/**
 * The number under which a handling is found: the case's diarienummer and the handling's own within the case.
 *
 * @param dnr null until the vårdområde has become an ärende; the handling keeps its own number when it does
 */
public record Handlingsnummer(HandlingId id, @Nullable Diarienummer dnr, int nummer) {
    /** 5.7-1842/2024-3, or förslag-3 before there is an ärende. */
    @Override
    public String toString() {
        return (dnr == null ? Textkalla.text("handling.nummer.forslag") : dnr.toString()) + "-" + nummer;
    }
}
