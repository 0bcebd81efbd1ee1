package se.nhv.register;

import java.util.List;

/** A region. Its länskod is also the unit of its företrädare. */
public record Region(String lanskod, String namn, List<Del> delar) {
    public Region {
        delar = List.copyOf(delar);
    }

    /** Which part of the region belongs to the samverkansregion; {@code hela} when it is all of it. */
    public record Del(String samverkansregion, String del) {}

    public boolean tillhor(String samverkansregion) {
        return delar.stream().anyMatch(d -> d.samverkansregion().equals(samverkansregion));
    }
}
