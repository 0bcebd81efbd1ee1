package se.nhv.beslut;

import se.nhv.arende.Arende;
import se.nhv.fel.Textkalla;

/** The decision as a document. */
final class Beslutstext {
    private Beslutstext() {}

    static String av(Beslut b, Arende arende, String beslutsfattare, String foredragande) {
        StringBuilder ut = new StringBuilder(Textkalla.text(
                "beslut.dokument.huvud", arende.namn(), arende.dnr() == null ? "–" : arende.dnr(), b.dag()));
        if (b.utfall() == Utfall.NHV) {
            ut.append(Textkalla.text("beslut.dokument.nhv"));
            for (Omradesbeslut o : b.omraden()) {
                ut.append(Textkalla.text("beslut.dokument.omrade", o.namn(), o.definition(), o.antalEnheter()));
            }
        } else {
            ut.append(Textkalla.text("beslut.dokument.inteNhv"));
        }
        ut.append(Textkalla.text("beslut.dokument.skal", b.motivering(), beslutsfattare, foredragande));
        if (b.deltog() != null) {
            ut.append(Textkalla.text("beslut.dokument.deltog", b.deltog()));
        }
        if (b.avvikandeMening() != null) {
            ut.append(Textkalla.text("beslut.dokument.avvikande", b.avvikandeMening()));
        }
        return ut.toString();
    }
}
