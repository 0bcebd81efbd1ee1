package se.nhv.handling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a handling is meant for, besides those at the agency who see everything. Sekretess always narrows it to them.
 *
 * @param grupper with {@code ENHET}: the groups {@code roll} or {@code roll:enhet} that may see it
 */
public record Synlighet(Sort sort, Set<String> grupper) {
    public enum Sort {
        /** Only those at the agency. */
        INTERN,
        /** Everybody who takes part in the case. */
        DELTAGARE,
        /** Everybody. */
        ALLMAN,
        /** Some groups, such as the region that sent it. */
        ENHET;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Synlighet INTERN = new Synlighet(Sort.INTERN, Set.of());
    public static final Synlighet DELTAGARE = new Synlighet(Sort.DELTAGARE, Set.of());
    public static final Synlighet ALLMAN = new Synlighet(Sort.ALLMAN, Set.of());

    public Synlighet {
        grupper = Set.copyOf(grupper);
        if ((sort == Sort.ENHET) == grupper.isEmpty()) {
            throw new IllegalArgumentException("groups are named for ENHET and only for it");
        }
    }

    /** For these groups only, {@code roll} or {@code roll:enhet}. */
    public static Synlighet enhet(String... grupper) {
        return new Synlighet(Sort.ENHET, Set.copyOf(Arrays.asList(grupper)));
    }
}
