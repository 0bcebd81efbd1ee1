package se.nhv.inlasning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong in one row, so that all of it can be said at once. */
final class Radfel {
    private final int rad;
    private final List<Fel> fel = new ArrayList<>();

    Radfel(int rad) {
        this.rad = rad;
    }

    void lagg(String kolumn, String nyckel, @Nullable Object... varden) {
        fel.add(Fel.av(rad, kolumn, nyckel, varden));
    }

    boolean tomt() {
        return fel.isEmpty();
    }

    List<Fel> alla() {
        return List.copyOf(fel);
    }
}
