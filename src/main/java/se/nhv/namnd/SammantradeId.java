package se.nhv.namnd;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Identity of a meeting of the nämnd. */
public record SammantradeId(UUID varde) {
    /** @throws IllegalArgumentException if the text is blank or not a UUID */
    public static SammantradeId av(String text) {
        return new SammantradeId(UUID.fromString(text));
    }

    /** The nämnd meets at most once a day, so the day is its identity. */
    static SammantradeId den(LocalDate dag) {
        return new SammantradeId(UUID.nameUUIDFromBytes(("sammantrade " + dag).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
