package se.nhv.formular;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One field on its way to a page.
 *
 * @param namn its path, also the control's name
 * @param varden what was typed or prefilled
 * @param val the alternatives
 * @param dold hidden by the other answers just now
 * @param villkor the rule for that as JSON, null when always shown
 * @param fel sentences
 * @param barn fields of a group
 * @param rader rows of a dynamic list, and {@code mall} an empty one for the script
 */
public record Faltvy(
        Falt falt,
        String namn,
        List<String> varden,
        List<Val> val,
        List<Uppladdning> filer,
        boolean dold,
        @Nullable String villkor,
        List<String> fel,
        List<Faltvy> barn,
        List<Radvy> rader,
        @Nullable Radvy mall) {

    /** What it is: text, textyta, tal, datum, enval, lista, flerval, kryss, fil, rader, grupp, stycke, avskiljare, osynlig. */
    public String typ() {
        if (falt.bas().osynlig()) {
            return "osynlig";
        }
        if (falt instanceof Falt.Text text && text.flerradig()) {
            return "textyta";
        }
        if (falt instanceof Falt.Enval enval && enval.lista()) {
            return "lista";
        }
        return falt.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Which fragment of the template draws it. */
    public String ritas() {
        String typ = typ();
        if (skrivskyddad() && !typ.equals("osynlig")) {
            return "last";
        }
        return switch (typ) {
            case "enval", "flerval" -> "val";
            case "rader", "grupp", "stycke", "avskiljare", "kryss", "fil", "osynlig" -> typ;
            default -> "ett";
        };
    }

    /** Whether a date control can show it. */
    public boolean isodatum() {
        return varde().isEmpty()
                || (varde().length() == 10 && Faltgranskare.dag(varde()).isPresent());
    }

    /** A browser takes away one line feed at the start of a text area. */
    public String forTextruta() {
        return varde().startsWith("\n") || varde().startsWith("\r") ? "\n" + varde() : varde();
    }

    public String id() {
        return Falt.elementId(namn);
    }

    public String varde() {
        return varden.isEmpty() ? "" : varden.get(0);
    }

    public boolean vald(String varde) {
        return varden.contains(varde);
    }

    public boolean skrivskyddad() {
        return falt.bas().skrivskyddad();
    }

    /** What a read-only field shows. */
    public List<String> visade() {
        return varden.stream().map(v -> Visat.etikett(falt, v, val)).toList();
    }

    /** aria-describedby: help and faults, those there are; null when none. */
    public @Nullable String beskrivsAv() {
        String ut = (falt.bas().hjalp().isEmpty() ? "" : id() + "-hjalp ") + (fel.isEmpty() ? "" : id() + "-fel");
        return ut.isBlank() ? null : ut.strip();
    }

    boolean villkorligt() {
        return villkor != null
                || barn.stream().anyMatch(Faltvy::villkorligt)
                || rader.stream().flatMap(r -> r.falt().stream()).anyMatch(Faltvy::villkorligt);
    }
}
