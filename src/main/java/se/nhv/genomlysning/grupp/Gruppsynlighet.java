package se.nhv.genomlysning.grupp;

import java.util.HashSet;
import java.util.Set;
import se.nhv.anvandare.Roll;
import se.nhv.handling.Handling;
import se.nhv.handling.Synlighet;

/** Whether a handling is meant for the group too, and how it comes to be or ceases to be. */
final class Gruppsynlighet {
    private static final Set<String> GRUPPEN = Set.of(Roll.SAKKUNNIG.kod(), Roll.PATIENTFORETRADARE.kod());

    /** What only the group and those at the agency see. */
    static final Synlighet BARA_GRUPPEN = new Synlighet(Synlighet.Sort.ENHET, GRUPPEN);

    private Gruppsynlighet() {}

    static boolean forGruppen(Synlighet s) {
        return switch (s.sort()) {
            case INTERN -> false;
            case DELTAGARE, ALLMAN -> true;
            case ENHET -> s.grupper().containsAll(GRUPPEN);
        };
    }

    /** What is secret is for the agency alone, and what is locked stays as it is. */
    static boolean kanGes(Handling h) {
        return h.sekretess() == null && h.omrade() == null && (!h.last() || forGruppen(h.synlig()));
    }

    /** The group besides those who see it already. */
    static Synlighet ocksaGruppen(Synlighet s) {
        if (forGruppen(s)) {
            return s;
        }
        Set<String> grupper = new HashSet<>(s.grupper());
        grupper.addAll(GRUPPEN);
        return new Synlighet(Synlighet.Sort.ENHET, grupper);
    }

    /** Without the group, where the group was named; what is for everybody remains so. */
    static Synlighet inteGruppen(Synlighet s) {
        if (s.sort() != Synlighet.Sort.ENHET) {
            return s;
        }
        Set<String> grupper = new HashSet<>(s.grupper());
        grupper.removeAll(GRUPPEN);
        return grupper.isEmpty() ? Synlighet.INTERN : new Synlighet(Synlighet.Sort.ENHET, grupper);
    }
}
