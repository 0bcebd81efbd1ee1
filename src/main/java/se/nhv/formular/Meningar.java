package se.nhv.formular;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.nhv.fel.Textkalla;

/** The sentences about faults: each says what to do. */
final class Meningar {
    private Meningar() {}

    static String saknas(Falt falt) {
        if (falt instanceof Falt.Tal tal) {
            return tal(tal);
        }
        if (fraga(falt)) {
            return text("svara", falt.etikett());
        }
        if (falt instanceof Falt.Enval || falt instanceof Falt.Flerval) {
            return text(falt instanceof Falt.Enval ? "valj" : "valjMinst", falt.etikett());
        }
        if (falt instanceof Falt.Datum) {
            return text("angeDatum", litet(falt));
        }
        if (falt instanceof Falt.Kryss) {
            return text("kryssa", falt.etikett());
        }
        return text(falt instanceof Falt.Fil ? "valjFil" : "fyllI", litet(falt));
    }

    static String tal(Falt.Tal falt) {
        BigDecimal min = falt.min();
        BigDecimal max = falt.max();
        String slag = Textkalla.text(falt.heltal() ? "formular.slag.heltal" : "formular.slag.tal");
        String vad = fraga(falt) ? text("svaraMed", falt.etikett()) : text("ange", litet(falt));
        String grans = "";
        if (min != null && max != null) {
            grans = " " + Textkalla.text("formular.grans.mellan", Taltext.visa(min), Taltext.visa(max));
        } else if (min != null) {
            grans = " " + Textkalla.text("formular.grans.minst", Taltext.visa(min));
        } else if (max != null) {
            grans = " " + Textkalla.text("formular.grans.hogst", Taltext.visa(max));
        }
        String decimaler = falt.heltal() ? "" : " " + Textkalla.text("formular.grans.decimaler", falt.decimaler());
        return vad + " " + slag + grans + decimaler + ".";
    }

    static String datum(Falt falt) {
        return text("datum", fraga(falt) ? falt.etikett() : litet(falt));
    }

    static String passerad(Falt falt) {
        return text("passerad", falt.etikett());
    }

    static String framtida(Falt falt) {
        return text("framtida", falt.etikett());
    }

    static String ordning(Falt falt, String tidigare) {
        return text("ordning", falt.etikett(), Visat.etikett(falt, tidigare, List.of()));
    }

    static String epost() {
        return text("epost");
    }

    static String forLang(Falt falt, int hogst) {
        return text("forLang", falt.etikett(), hogst);
    }

    static String forKort(Falt.Text falt) {
        return text("forKort", falt.etikett(), falt.minLangd());
    }

    static String olaslig(Falt falt) {
        return text("olaslig", falt.etikett());
    }

    static String finnsInte(Falt falt) {
        return text("finnsInte", falt.etikett());
    }

    static String baraEtt(Falt falt) {
        return text("baraEtt", falt.etikett());
    }

    static String filenBorta() {
        return text("filenBorta");
    }

    static String forFa(Falt.Rader lista) {
        return text("forFa", lista.min(), lista.rad().toLowerCase(Locale.ROOT));
    }

    static String forManga(Falt.Rader lista) {
        return text("forManga", lista.max(), lista.rad().toLowerCase(Locale.ROOT));
    }

    private static String text(String nyckel, Object... delar) {
        return Textkalla.text("formular.fel." + nyckel, delar);
    }

    private static boolean fraga(Falt falt) {
        return falt.etikett().endsWith("?");
    }

    /** The label in the middle of a sentence: abbreviations keep their capitals. */
    private static String litet(Falt falt) {
        String etikett = falt.etikett();
        return etikett.length() > 1 && Character.isLowerCase(etikett.charAt(1))
                ? Character.toLowerCase(etikett.charAt(0)) + etikett.substring(1)
                : etikett;
    }
}
