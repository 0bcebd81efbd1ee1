package se.nhv.handling;

import java.util.UUID;

/**
 * A stored file without its content.
 *
 * @param nr 0 for the handling itself, then its attachments
 * @param sha256 64 hexadecimal digits of the content
 */
public record Filpost(
        UUID id, HandlingId handling, int version, int nr, String namn, String typ, long storlek, String sha256) {
    public boolean arBilaga() {
        return nr > 0;
    }
}
