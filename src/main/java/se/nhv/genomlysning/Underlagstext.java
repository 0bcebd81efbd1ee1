package se.nhv.genomlysning;

import se.nhv.fel.Textkalla;

/** The underlag as running text, for the akt and for those who read it without signing in. */
public final class Underlagstext {
    private Underlagstext() {}

    public static String av(Underlag u) {
        StringBuilder ut = new StringBuilder(Textkalla.text("genomlysning.dokument.underlag", u.version()));
        if (u.sammanfattning() != null) {
            ut.append(Textkalla.text("genomlysning.dokument.sammanfattning", u.sammanfattning()));
        }
        for (Omradesforslag o : u.omraden()) {
            ut.append(Textkalla.text("genomlysning.dokument.omrade", o.namn(), o.definition(), o.antalEnheter()));
            for (int i = 0; i < o.villkor().size(); i++) {
                ut.append(Textkalla.text(
                        "genomlysning.dokument.villkor",
                        i + 1,
                        o.villkor().get(i).lydelse()));
            }
        }
        return ut.append(Textkalla.text("genomlysning.dokument.konsekvensanalys", u.konsekvensanalys()))
                .toString();
    }
}
