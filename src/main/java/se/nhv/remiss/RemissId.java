package se.nhv.remiss;

import java.util.UUID;

/** Identity of one round of remiss. */
public record RemissId(UUID varde) {
    public static RemissId nytt() {
        return new RemissId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
