package se.nhv.formular;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no single component can tell: keys that meet, and references that lead somewhere. */
final class Formularkontroll {
    private final String formular;

    private Formularkontroll(String formular) {
        this.formular = formular;
    }

    static void kontrollera(String formular, List<Falt> falt) {
        if (falt.isEmpty()) {
            throw new FormularOgiltigt(formular, "has no fields");
        }
        new Formularkontroll(formular).kontrollera(falt, Set.of());
    }

    private void kontrollera(List<Falt> falt, Set<String> utanfor) {
        Set<String> sedda = new HashSet<>();
        Map<String, Falt> tidigare = new HashMap<>();
        gaIgenom(falt, utanfor, sedda, tidigare);
    }

    private void gaIgenom(List<Falt> falten, Set<String> utanfor, Set<String> sedda, Map<String, Falt> tidigare) {
        for (Falt falt : falten) {
            villkor(falt, utanfor, sedda);
            if (falt instanceof Falt.Grupp grupp) {
                gaIgenom(grupp.falt(), utanfor, sedda, tidigare);
                continue;
            }
            if (!sedda.add(falt.nyckel())) {
                throw new FormularOgiltigt(formular, "two fields have the key " + falt.nyckel());
            }
            if (falt instanceof Falt.Datum datum
                    && datum.efter() != null
                    && !(tidigare.get(datum.efter()) instanceof Falt.Datum)) {
                throw new FormularOgiltigt(formular, falt.nyckel() + " is to follow a date that is not before it");
            }
            if (falt instanceof Falt.Rader rader) {
                rader(rader, utanfor, sedda);
            }
            tidigare.put(falt.nyckel(), falt);
        }
    }

    /** Worked out from the top down, so a condition can only ask for what stands above. */
    private void villkor(Falt falt, Set<String> utanfor, Set<String> sedda) {
        Villkor villkor = falt.bas().doldOm();
        if (villkor != null) {
            villkor.nycklar().forEach(nyckel -> {
                if (!sedda.contains(nyckel) && !utanfor.contains(nyckel)) {
                    throw new FormularOgiltigt(
                            formular, falt.nyckel() + " depends on " + nyckel + ", which does not stand above it");
                }
            });
        }
    }

    private void rader(Falt.Rader rader, Set<String> utanfor, Set<String> sedda) {
        if (rader.falt().stream().anyMatch(f -> f instanceof Falt.Grupp || f instanceof Falt.Rader)) {
            throw new FormularOgiltigt(formular, rader.nyckel() + ": a row holds neither groups nor lists");
        }
        if (rader.andringsbar()
                && rader.falt().stream()
                        .anyMatch(f -> f.bas().skrivskyddad() && !f.bas().osynlig())) {
            throw new FormularOgiltigt(
                    formular, rader.nyckel() + ": rows with read-only fields cannot be added or removed");
        }
        Set<String> kanda = new HashSet<>(utanfor);
        kanda.addAll(sedda);
        kontrollera(rader.falt(), kanda);
    }
}
