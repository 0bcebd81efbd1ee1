package se.nhv.inlasning;

import java.util.List;

/** What could be read of a file, before anything is known of what it says. */
record Lasning(List<Rad> rader, List<Fel> fel) {
    Lasning {
        rader = List.copyOf(rader);
        fel = List.copyOf(fel);
    }

    static Lasning fel(int rad, String mening) {
        return new Lasning(List.of(), List.of(new Fel(rad, null, mening)));
    }
}
