package se.nhv.dokument;

import java.util.List;

/**
 * Several files that shall be read as one.
 *
 * @param ingress what the reader is told first
 * @param delar in reading order
 */
public record Bunt(String titel, String ingress, List<Del> delar) {
    public Bunt {
        delar = List.copyOf(delar);
    }

    /**
     * One entry in the table of contents.
     *
     * @param uppgift what is said about it beside its name, such as its number and day
     */
    public record Del(String rubrik, String uppgift, List<Fil> filer) {
        public Del {
            filer = List.copyOf(filer);
        }
    }

    /** @param typ its media type, by content */
    public record Fil(String namn, String typ, byte[] innehall) {}
}
