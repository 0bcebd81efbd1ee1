package se.nhv.inlasning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could be read of a file, before anything is known of what it says. */
record Lasning(List<Rad> rader, List<Fel> fel) {
    Lasning {
        rader = List.copyOf(rader);
        fel = List.copyOf(fel);
    }

    static Lasning fel(int rad, String nyckel, @Nullable Object... varden) {
        return new Lasning(List.of(), List.of(Fel.av(rad, null, nyckel, varden)));
    }
}
