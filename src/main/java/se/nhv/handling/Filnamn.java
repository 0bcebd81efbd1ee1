package se.nhv.handling;

import java.text.Normalizer;

/** File names as they may be stored and sent back: no folders, no control characters, not too long. */
final class Filnamn {
    private static final int LANGD = 150;

    private Filnamn() {}

    static String rensa(String namn) {
        String utanMapp = namn.substring(Math.max(namn.lastIndexOf('/'), namn.lastIndexOf('\\')) + 1);
        String rent = Normalizer.normalize(utanMapp, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\u2028\\u2029\"<>:|?*]", "")
                .strip();
        if (rent.isEmpty() || rent.replace(".", "").isEmpty()) {
            return "namnlos";
        }
        if (rent.length() <= LANGD) {
            return rent;
        }
        int punkt = rent.lastIndexOf('.');
        String andelse = punkt > 0 && rent.length() - punkt <= 10 ? rent.substring(punkt) : "";
        return rent.substring(0, LANGD - andelse.length()) + andelse;
    }
}
