package se.nhv.inlasning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of the file. */
final class Kolumner {
    static final String VARDOMRADE = "vardomrade";
    static final String DNR = "dnr";
    static final String NPO = "npo";
    static final String OMGANG = "omgang";
    static final String ANSVARIG = "ansvarig";
    static final String VAG = "vag";
    static final String GRUPP = "grupp";
    static final String STEG = "steg";
    static final String LAGE = "lage";
    static final String UTFALL = "utfall";
    static final String TILLSTANDSOMRADE = "tillstandsomrade";
    static final String DEFINITION = "definition";
    static final String ANTAL_ENHETER = "antal_enheter";
    static final String SOKANDE = "sokande";
    static final String TILLSTAND = "tillstand";
    static final String MATT = "matt";
    static final String PAHITTAD = "pahittad";
    static final String KALLA = "kalla";

    /** What is the same on every row of one vårdområde. */
    static final List<String> ARENDETS = List.of(
            DNR, NPO, OMGANG, ANSVARIG, VAG, GRUPP, fran(1), till(1), fran(2), till(2), fran(3), till(3), fran(4),
            till(4));

    private static final Set<String> ALLA = alla();

    private Kolumner() {}

    static String fran(int steg) {
        return "steg" + steg + "_fran";
    }

    static String till(int steg) {
        return "steg" + steg + "_till";
    }

    static boolean finns(String kolumn) {
        return ALLA.contains(kolumn);
    }

    static Set<String> namn() {
        return ALLA;
    }

    /** A head as people write it, with capitals, spaces and å, ä, ö, as the name of a column. */
    static String normal(String rubrik) {
        return rubrik.strip()
                .toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[\\s-]+", "_");
    }

    private static Set<String> alla() {
        Set<String> alla =
                new LinkedHashSet<>(List.of(VARDOMRADE, DNR, NPO, OMGANG, ANSVARIG, VAG, GRUPP, STEG, LAGE, UTFALL));
        for (int steg = 1; steg <= 8; steg++) {
            alla.add(fran(steg));
            alla.add(till(steg));
        }
        alla.addAll(List.of(TILLSTANDSOMRADE, DEFINITION, ANTAL_ENHETER, SOKANDE, TILLSTAND, MATT, PAHITTAD, KALLA));
        return alla;
    }
}
