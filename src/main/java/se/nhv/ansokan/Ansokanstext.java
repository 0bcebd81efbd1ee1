package se.nhv.ansokan;

import java.util.Map;
import se.nhv.fel.Textkalla;

/** An ansökan as the running text that is registered. */
final class Ansokanstext {
    private Ansokanstext() {}

    static String av(String region, NyAnsokan a, Map<Integer, String> lydelser) {
        StringBuilder ut = new StringBuilder(Textkalla.text("ansokan.dokument.ansokan", region, a.sjukhus()));
        if (a.vardgivare() != null) {
            ut.append(Textkalla.text("ansokan.dokument.vardgivare", a.vardgivare()));
        }
        ut.append(Textkalla.text("ansokan.dokument.start", a.tidigastStart()));
        for (NyAnsokan.Redovisning r : a.villkor()) {
            ut.append(Textkalla.text(
                    "ansokan.dokument.villkor",
                    r.nr(),
                    lydelser.getOrDefault(r.nr(), ""),
                    Textkalla.text("ansokan.dokument.uppfylls." + r.uppfyller()),
                    r.redovisning()));
        }
        return ut.append(Textkalla.text(
                        "ansokan.dokument.slut", a.konsekvenserMed(), a.konsekvenserUtan(), a.kontaktperson()))
                .toString();
    }
}
