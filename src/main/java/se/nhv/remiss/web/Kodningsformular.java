package se.nhv.remiss.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.nhv.fel.Textkalla;
import se.nhv.remiss.NyKodning;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.oppen.NyttOppetSvar;

/**
 * The form in which a yttrande is coded, as it was typed.
 *
 * @param handling the one that holds the document already; empty with a file
 * @param skal what was wrong before; empty the first time
 */
public record Kodningsformular(
        OppetFormular svar, String instans, String inkom, String handling, boolean avstar, String skal) {
    static Kodningsformular tomt(LocalDate idag) {
        return new Kodningsformular(OppetFormular.tomt(), "", idag.toString(), "", false, "");
    }

    static Kodningsformular las(Remiss remiss, Map<String, String> sant) {
        return new Kodningsformular(
                OppetFormular.las(remiss, sant),
                sant.getOrDefault("instans", ""),
                sant.getOrDefault("inkom", ""),
                sant.getOrDefault("handling", ""),
                "ja".equals(sant.get("avstar")),
                sant.getOrDefault("skal", ""));
    }

    /** What stands there now, to correct. */
    static Kodningsformular av(Yttrande y) {
        Map<String, String> falt = new LinkedHashMap<>();
        y.svar().forEach((nr, s) -> {
            falt.put("svar-" + nr, s.stallningstagande().kod());
            falt.put("motivering-" + nr, s.motivering() == null ? "" : s.motivering());
        });
        String text = y.text();
        falt.put("ovrigt", text == null ? "" : text);
        return new Kodningsformular(new OppetFormular(falt), y.avsandare(), "", "", y.avstar(), "");
    }

    Map<String, String> fel(Remiss remiss) {
        Map<String, String> fel = new LinkedHashMap<>();
        if (instans.isEmpty()) {
            fel.put("instans", Textkalla.text("remiss.kodning.fel.instans"));
        }
        fel.putAll(felISvaren(remiss));
        return fel;
    }

    Map<String, String> felISvaren(Remiss remiss) {
        return avstar ? Map.of() : svar.fel(remiss);
    }

    NyKodning kodning(Remiss remiss) {
        NyttOppetSvar last = svar.svar(remiss);
        return new NyKodning(avstar, last.text(), last.svar());
    }
}
