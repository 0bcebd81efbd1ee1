package se.nhv.formular;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.nhv.fel.Textkalla;

/**
 * One question and its answer, to be read.
 *
 * @param varden the answer in words; empty when it has rows
 * @param rader the rows of a dynamic list
 */
public record Visat(String etikett, List<String> varden, List<List<Visat>> rader) {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv"));

    static List<Visat> av(Formular formular, Svar svar, Sammanhang sammanhang) {
        return av(formular.falt(), svar, sammanhang);
    }

    private static List<Visat> av(List<Falt> falten, Svar svar, Sammanhang sammanhang) {
        List<Visat> ut = new ArrayList<>();
        Formular.utanGrupper(falten)
                .filter(f -> svar.finns(f.nyckel()) && !f.bas().osynlig())
                .forEach(f -> {
                    if (f instanceof Falt.Rader rader) {
                        ut.add(new Visat(
                                f.etikett(),
                                List.of(),
                                svar.rader(f.nyckel()).stream()
                                        .map(rad -> av(rader.falt(), rad, sammanhang))
                                        .toList()));
                    } else {
                        List<Val> val = alternativ(f, sammanhang);
                        ut.add(new Visat(
                                f.etikett(),
                                svar.lista(f.nyckel()).stream()
                                        .map(v -> etikett(f, v, val))
                                        .toList(),
                                List.of()));
                    }
                });
        return ut;
    }

    static List<Val> alternativ(Falt falt, Sammanhang sammanhang) {
        if (falt instanceof Falt.Enval enval) {
            return enval.alternativ().ur(sammanhang);
        }
        if (falt instanceof Falt.Flerval flerval) {
            return flerval.alternativ().ur(sammanhang);
        }
        if (falt instanceof Falt.Fil) {
            return sammanhang.filer().stream()
                    .map(fil -> new Val(fil.id().toString(), fil.namn()))
                    .toList();
        }
        return List.of();
    }

    static String etikett(Falt falt, String varde, List<Val> val) {
        if (falt instanceof Falt.Kryss) {
            return varde.equals("true") ? Textkalla.text("formular.ja") : Textkalla.text("formular.nej");
        }
        if (falt instanceof Falt.Tal) {
            return varde.replace('.', ',');
        }
        if (falt instanceof Falt.Datum) {
            try {
                return LocalDate.parse(varde).format(DAG);
            } catch (DateTimeParseException e) {
                return varde;
            }
        }
        return val.stream()
                .filter(v -> v.varde().equals(varde))
                .map(Val::etikett)
                .findFirst()
                .orElse(varde);
    }
}
