package se.nhv.anvandare;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is shut for a person because of jäv, whatever else would let that person in.
 *
 * @param arenden whole cases
 * @param omraden tillståndsområden; what else there is of their cases is as open as it was
 */
public record Stangt(Set<UUID> arenden, Set<UUID> omraden) {
    public static final Stangt INGET = new Stangt(Set.of(), Set.of());

    public Stangt {
        arenden = Set.copyOf(arenden);
        omraden = Set.copyOf(omraden);
    }

    /** @param omrade the tillståndsområde it is about, null for what is about the case as a whole */
    public boolean omfattar(UUID arende, @Nullable UUID omrade) {
        return arenden.contains(arende) || (omrade != null && omraden.contains(omrade));
    }
}
