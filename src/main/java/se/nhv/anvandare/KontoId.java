package se.nhv.anvandare;

import java.io.Serializable;
import java.util.UUID;

/** Identity of an account. The only trace of a person in process variables, the log and the engine. */
public record KontoId(UUID varde) implements Serializable {
    public static KontoId av(String text) {
        return new KontoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return varde.toString();
    }
}
