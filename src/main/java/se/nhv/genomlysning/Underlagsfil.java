package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.dokument.Marktlasare;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;

/** The underlag as a Word file to work in, whose parts are known again when it comes back. */
@Component
class Underlagsfil {
    private static final int UNDER_TITELN = 2;
    private static final int UNDER_DEN = 3;
    private static final String VILKET = "underlag-";
    private static final Pattern AV = Pattern.compile(VILKET + "([0-9a-f-]{36})-(\\d{1,6})");

    private final Dokumentskrivare skrivare;
    private final Marktlasare lasare;

    Underlagsfil(Dokumentskrivare skrivare, Marktlasare lasare) {
        this.skrivare = skrivare;
        this.lasare = lasare;
    }

    byte[] skriv(Arende arende, Underlagsutkast utkast) {
        List<Dokument.Del> delar = new ArrayList<>();
        delar.add(new Dokument.Stycke(Textkalla.text("genomlysning.fil.om")));
        delar.add(new Dokument.Markt(
                VILKET + arende.id() + "-" + utkast.bygger(),
                Textkalla.text("genomlysning.fil.vilket"),
                Textkalla.text("genomlysning.fil.version", arende.namn(), utkast.bygger()),
                true));
        String rubrik = "";
        for (Underlagsutkast.Falt f : utkast.falt()) {
            String nu = rubrik(f.sort());
            if (!nu.equals(rubrik)) {
                delar.add(new Dokument.Rubrik(UNDER_TITELN, nu));
                rubrik = nu;
            }
            if (f.omrade() != null || !nu.equals(f.namn())) {
                delar.add(new Dokument.Rubrik(UNDER_DEN, f.namn()));
            }
            delar.add(new Dokument.Markt(f.nyckel(), f.namn(), f.text(), false));
        }
        Dokument dokument = new Dokument(
                Textkalla.text("genomlysning.underlag.titel", arende.namn()),
                Textkalla.text("genomlysning.fil.beskrivning", arende.namn()),
                delar);
        return skrivare.skriv(dokument, Filformat.DOCX);
    }

    /** The four parts of the underlag are the headings. */
    private static String rubrik(Underlagsutkast.Sort sort) {
        return Textkalla.text(
                switch (sort) {
                    case DEFINITION, OMRADE -> "genomlysning.utkast.definition";
                    case ENHETER -> "genomlysning.utkast.enheter";
                    case VILLKOR, MOTIVERING, NYA_VILLKOR -> "genomlysning.fil.villkor";
                    case KONSEKVENSANALYS -> "genomlysning.utkast.konsekvensanalys";
                });
    }

    /**
     * The texts of a file that was fetched here and has been worked on.
     *
     * @throws Avvisad if it is another case's file, or another version's, or not one of ours
     */
    Map<String, String> las(ArendeId id, int senaste, byte[] fil) {
        Map<String, String> delar = new HashMap<>(lasare.markta(fil));
        List<Matcher> vilket = delar.keySet().stream()
                .map(AV::matcher)
                .filter(Matcher::matches)
                .toList();
        if (vilket.size() != 1) {
            throw new Avvisad("fil", "genomlysning.fel.inteUnderlagsfil");
        }
        if (!vilket.get(0).group(1).equals(id.toString())) {
            throw new Avvisad("fil", "genomlysning.fel.annatArende");
        }
        int bygger = Integer.parseInt(vilket.get(0).group(2));
        if (bygger != senaste) {
            throw new Avvisad("fil", "genomlysning.fel.gammalFil", bygger, senaste);
        }
        delar.keySet().removeIf(n -> n.startsWith(VILKET));
        return delar;
    }
}
