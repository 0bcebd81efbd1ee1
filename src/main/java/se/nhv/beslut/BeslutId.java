package se.nhv.beslut;

import java.util.UUID;

/** Identity of what one meeting decided about one case. */
public record BeslutId(UUID varde) {
    public static BeslutId nytt() {
        return new BeslutId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
