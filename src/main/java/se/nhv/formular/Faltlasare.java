package se.nhv.formular;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The components of a form file, one method per kind. */
final class Faltlasare {
    static final int LANGST_RAD = 500;
    static final int LANGST_TEXT = 20_000;
    private static final int MB = 20;
    private static final int FLEST_RADER = 100;

    private final String formular;
    private int utanNyckel;

    Faltlasare(String formular) {
        this.formular = formular;
    }

    List<Falt> alla(JsonNode komponenter) {
        List<Falt> ut = new ArrayList<>();
        komponenter.forEach(json -> {
            Komponent k = new Komponent(formular, json);
            ut.add(ett(k));
            k.allt();
        });
        return List.copyOf(ut);
    }

    private Falt ett(Komponent k) {
        return switch (k.typ()) {
            case "textfield" -> text(k, false);
            case "textarea" -> text(k, true);
            case "number" -> tal(k);
            case "datetime" -> datum(k);
            case "radio", "select" ->
                new Falt.Enval(bas(k), alternativ(k), k.typ().equals("select"));
            case "checklist", "taglist" -> new Falt.Flerval(bas(k), alternativ(k));
            case "checkbox" -> new Falt.Kryss(bas(k));
            case "filepicker" ->
                new Falt.Fil(bas(k), k.ja("multiple"), k.heltal(MB, "properties", "maxSizeMb"), k.text("accept"));
            case "dynamiclist" -> rader(k);
            case "group" -> grupp(k);
            case "text" -> new Falt.Stycke(ram(k, ""), stycken(k.text("text")));
            case "separator", "spacer" -> avskiljare(k);
            default -> throw k.fel("there is no such kind of field here");
        };
    }

    private Falt text(Komponent k, boolean flerradig) {
        String typ = k.text("validate", "validationType");
        if (!List.of("", "custom", "email").contains(typ)) {
            throw k.fel("validationType " + typ + " is not known");
        }
        return new Falt.Text(
                bas(k),
                flerradig,
                k.heltal(0, "validate", "minLength"),
                k.heltal(flerradig ? LANGST_TEXT : LANGST_RAD, "validate", "maxLength"),
                monster(k),
                k.text("properties", "patternText"),
                typ.equals("email"),
                k.text("properties", "autocomplete"));
    }

    private static @Nullable Pattern monster(Komponent k) {
        String monster = k.kansketext("validate", "pattern");
        if (monster == null || monster.isEmpty()) {
            return null;
        }
        if (k.text("properties", "patternText").isEmpty()) {
            throw k.fel("a pattern needs properties.patternText, the sentence for who does not match it");
        }
        try {
            return Pattern.compile(monster);
        } catch (PatternSyntaxException e) {
            throw k.fel("the pattern cannot be read: " + e.getDescription());
        }
    }

    private Falt tal(Komponent k) {
        return new Falt.Tal(bas(k), k.tal("validate", "min"), k.tal("validate", "max"), k.heltal(0, "decimalDigits"));
    }

    private Falt datum(Komponent k) {
        if (!k.text("subtype").equals("date")) {
            throw k.fel("only the subtype date is known");
        }
        return new Falt.Datum(
                bas(k, k.text("dateLabel")),
                k.kansketext("properties", "minDateKey"),
                k.ja("disallowPassedDates"),
                k.ja("properties", "noFutureDates"));
    }

    private Falt rader(Komponent k) {
        k.nod("isRepeating");
        k.nod("showOutline");
        Falt.Bas ram = ram(k, k.text("label"));
        String nyckel = k.text("path");
        if (nyckel.isEmpty() || k.text("properties", "summary").isEmpty()) {
            throw k.fel("a dynamic list needs a path, and properties.summary: what one row is called");
        }
        Falt.Bas bas = new Falt.Bas(
                nyckel, ram.etikett(), k.text("properties", "description"), ram.doldOm(), false, false, false, null);
        k.nod("components");
        return new Falt.Rader(
                bas,
                alla(k.nod("components")),
                k.text("properties", "summary"),
                k.ja("allowAddRemove"),
                k.heltal(0, "properties", "minRows"),
                k.heltal(FLEST_RADER, "properties", "maxRows"),
                k.heltal(1, "defaultRepetitions"));
    }

    private Falt grupp(Komponent k) {
        k.nod("showOutline");
        if (!k.text("path").isEmpty()) {
            throw k.fel("a group has no path here: its fields lie beside the others");
        }
        return new Falt.Grupp(ram(k, k.text("label")), alla(k.nod("components")));
    }

    private Falt avskiljare(Komponent k) {
        k.nod("height");
        return new Falt.Avskiljare(ram(k, ""));
    }

    private static List<String> stycken(String text) {
        return List.of(text.split("\\n\\s*\\n"));
    }

    private Falt.Alternativ alternativ(Komponent k) {
        List<Val> fasta = new ArrayList<>();
        k.nod("values")
                .forEach(v -> fasta.add(
                        new Val(v.path("value").asText(), v.path("label").asText())));
        String nyckel = k.kansketext("valuesKey");
        if (fasta.isEmpty() == (nyckel == null)) {
            throw k.fel("give either values or a valuesKey");
        }
        if (fasta.stream().anyMatch(v -> v.varde().isBlank() || v.etikett().isBlank())) {
            throw k.fel("every alternative has a value and a label");
        }
        return new Falt.Alternativ(List.copyOf(fasta), nyckel);
    }

    private Falt.Bas bas(Komponent k) {
        return bas(k, k.text("label"));
    }

    private Falt.Bas bas(Komponent k, String etikett) {
        String nyckel = k.text("key");
        if (!nyckel.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw k.fel("the key has other characters than a-z, A-Z and 0-9");
        }
        if (etikett.isEmpty()) {
            throw k.fel("a field without a label cannot be understood");
        }
        if (k.ja("disabled")) {
            throw k.fel("disabled fields are not sent; use readonly");
        }
        return new Falt.Bas(
                nyckel,
                etikett,
                k.text("description"),
                doldOm(k),
                k.ja("validate", "required"),
                k.ja("readonly"),
                k.ja("properties", "invisible"),
                k.kansketext("defaultValue"));
    }

    private Falt.Bas ram(Komponent k, String etikett) {
        return new Falt.Bas("_" + utanNyckel++, etikett, "", doldOm(k), false, false, false, null);
    }

    private static @Nullable Villkor doldOm(Komponent k) {
        try {
            return Optional.ofNullable(k.kansketext("conditional", "hide"))
                    .filter(uttryck -> !uttryck.isBlank())
                    .map(Feel::las)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            throw k.fel(String.valueOf(e.getMessage()));
        }
    }
}
