package se.nhv.inlasning;

import java.util.Map;

/** A row as it was written: only what is filled in, by column. */
record Rad(int nr, Map<String, String> varden) {
    Rad {
        varden = Map.copyOf(varden);
    }

    /** Empty when nothing is written. */
    String text(String kolumn) {
        return varden.getOrDefault(kolumn, "");
    }

    boolean har(String kolumn) {
        return varden.containsKey(kolumn);
    }
}
