package se.nhv.remissinstans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An instans in the register with all that has held and will hold for it.
 *
 * @param uppgifter the newest first
 * @param kontakter by function
 */
public record Registerpost(String kod, List<Instansuppgift> uppgifter, List<Registerkontakt> kontakter) {
    public Registerpost {
        uppgifter = List.copyOf(uppgifter);
        kontakter = List.copyOf(kontakter);
    }

    public Instansuppgift senaste() {
        return uppgifter.get(0);
    }

    public Optional<Instansuppgift> den(LocalDate dag) {
        return uppgifter.stream().filter(u -> u.galler(dag)).findFirst();
    }

    /** What holds on the day, or else what is entered last. */
    public Instansuppgift visad(LocalDate dag) {
        return den(dag).orElseGet(this::senaste);
    }

    public boolean galler(LocalDate dag) {
        return den(dag).isPresent();
    }

    public List<Registerkontakt> kontakter(LocalDate dag) {
        return kontakter.stream().filter(k -> k.galler(dag)).toList();
    }

    Remissinstans somInstans(LocalDate dag) {
        Instansuppgift u = visad(dag);
        return new Remissinstans(
                kod,
                u.namn(),
                u.slag(),
                kontakter(dag).stream()
                        .map(k -> new Kontakt(k.epost(), k.funktion()))
                        .toList());
    }
}
