package se.nhv.remissinstans;

import java.util.List;
import java.util.Locale;

/**
 * Somebody who can be asked.
 *
 * @param kontakter whom a mail goes to; empty when no address is known, and then nothing can be sent
 */
public record Remissinstans(String kod, String namn, Slag slag, List<Kontakt> kontakter) {
    public Remissinstans {
        kontakter = List.copyOf(kontakter);
    }

    public enum Slag {
        REGION,
        SAMVERKANSREGION,
        OVRIG;

        /** As an address has it. */
        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public List<String> adresser() {
        return kontakter.stream().map(Kontakt::epost).toList();
    }
}
