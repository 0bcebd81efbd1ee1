package se.nhv.inlasning;

import java.util.List;

/**
 * What became of a file: either faults and nothing imported, or none and all of it.
 *
 * @param rader how many rows were read
 * @param inlasta how many became new
 * @param oforandrade how many had been imported before and say the same
 * @param arenden what was brought in, by name
 */
public record Inlasningsresultat(int rader, int inlasta, int oforandrade, List<Fel> fel, List<Inlast> arenden) {
    public Inlasningsresultat {
        fel = List.copyOf(fel);
        arenden = List.copyOf(arenden);
    }

    /** A vårdområde that was brought in. */
    public record Inlast(java.util.UUID id, String namn, int steg) {}

    public boolean lyckades() {
        return fel.isEmpty();
    }

    static Inlasningsresultat avvisad(int rader, List<Fel> fel) {
        return new Inlasningsresultat(rader, 0, 0, fel, List.of());
    }
}
