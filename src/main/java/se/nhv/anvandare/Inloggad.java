package se.nhv.anvandare;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The person who asks, with the groups {@code roll} and {@code roll:enhet}. A controller takes it as a parameter.
 */
public record Inloggad(KontoId id, String namn, Set<String> grupper) implements Serializable {
    public Inloggad {
        grupper = Set.copyOf(grupper);
    }

    public boolean har(Roll roll) {
        return grupper.contains(roll.kod());
    }

    public boolean harNagon(Set<Roll> roller) {
        return roller.stream().anyMatch(this::har);
    }

    public boolean har(Roll roll, String enhet) {
        return grupper.contains(roll.grupp(enhet));
    }

    /** The units for which the person holds the role, sorted. */
    public Set<String> enheter(Roll roll) {
        String prefix = roll.grupp("");
        return grupper.stream()
                .filter(g -> g.startsWith(prefix))
                .map(g -> g.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The roles in their fixed order. */
    public Set<Roll> roller() {
        Set<Roll> roller = EnumSet.noneOf(Roll.class);
        for (Roll roll : Roll.values()) {
            if (har(roll)) {
                roller.add(roll);
            }
        }
        return roller;
    }
}
