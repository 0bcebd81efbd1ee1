package se.nhv.anvandare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account and what its person is. */
public record Konto(
        KontoId id,
        String anvandarnamn,
        String namn,
        @Nullable String epost,
        boolean aktiv,
        boolean demo,
        List<Tilldelning> tilldelningar) {

    /** A role, and the unit it is held for where the role has units. */
    public record Tilldelning(Roll roll, @Nullable String enhet) {
        public static Tilldelning av(Roll roll) {
            return new Tilldelning(roll, null);
        }

        public static Tilldelning av(Roll roll, String enhet) {
            return new Tilldelning(roll, enhet);
        }
    }

    public Konto {
        tilldelningar = List.copyOf(tilldelningar);
    }

    /** The person as somebody who has signed in. */
    public Inloggad inloggad() {
        Set<String> grupper = new HashSet<>();
        for (Tilldelning t : tilldelningar) {
            grupper.add(t.roll().kod());
            if (t.enhet() != null) {
                grupper.add(t.roll().grupp(t.enhet()));
            }
        }
        return new Inloggad(id, namn, grupper);
    }
}
