package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;

/** A dialogue that was held with a unit, and what it led to. */
public record Dialog(String enhet, String fraga, LocalDate motesdag, String slutsats, List<Dialogatgard> atgarder) {
    public Dialog {
        atgarder = List.copyOf(atgarder);
    }
}
