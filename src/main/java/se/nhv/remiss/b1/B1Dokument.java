package se.nhv.remiss.b1;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;

/** The yttrande of beredningsgrupp 1 as a document, with who signed it and who did not take part. */
@Component
class B1Dokument {
    private static final int UNDER_TITELN = 2;

    private final Texter texter;
    private final Format format;

    B1Dokument(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    Dokument yttrande(Arende arende, B1Lage lage) {
        B1Text.Innehall text = lage.text().orElseThrow().innehall();
        List<Del> delar = new ArrayList<>();
        if (arende.dnr() != null) {
            delar.add(new Stycke(texter.text("remiss.dokument.dnr", arende.dnr())));
        }
        delar.add(new Stycke(texter.text(text.tillstyrker() ? "remiss.b1.tillstyrker" : "remiss.b1.avstyrker")));
        for (B1Aspekt a : B1Aspekt.values()) {
            delar.add(new Rubrik(UNDER_TITELN, a.rubrik()));
            delar.add(new Stycke(text.text(a)));
        }
        if (text.forbehall() != null) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.b1.forbehall")));
            delar.add(new Stycke(text.forbehall()));
        }
        delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.b1.underskrifter")));
        delar.add(new Lista(
                false, lage.underskrivna().stream().map(this::underskrift).toList()));
        List<String> avvikande = avvikande(lage);
        if (!avvikande.isEmpty()) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.b1.avvikande")));
            avvikande.forEach(a -> delar.add(new Stycke(a)));
        }
        List<String> utom = lage.ledamoter().stream()
                .filter(l -> !l.deltar())
                .map(l -> texter.text(
                        "remiss.b1.utom",
                        l.namn(),
                        texter.text("remiss.b1.lage." + l.lage().kod())))
                .toList();
        if (!utom.isEmpty()) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.b1.deltogInte")));
            delar.add(new Lista(false, utom));
        }
        return new Dokument(
                texter.text("remiss.b1.dokument", arende.namn()),
                texter.text("remiss.b1.dokument.om", arende.namn()),
                delar);
    }

    private String underskrift(B1Lage.Ledamot l) {
        B1Underskrift u = l.underskrift();
        return u == null ? l.namn() : texter.text("remiss.b1.skrevUnder", l.namn(), format.tid(u.tid()));
    }

    /** Who does not agree with what, each with the name before it. */
    List<String> avvikande(B1Lage lage) {
        List<String> ut = new ArrayList<>();
        for (B1Lage.Ledamot l : lage.underskrivna()) {
            B1Underskrift u = l.underskrift();
            if (u != null && u.avvikande() != null) {
                ut.add(texter.text("remiss.b1.avvikande.vem", l.namn(), u.avvikande()));
            }
        }
        return ut;
    }

    /** The same in running text, for those who look at it in passing. */
    String text(B1Lage lage) {
        if (lage.text().isEmpty()) {
            return texter.text("remiss.b1.ingetAn");
        }
        B1Text.Innehall text = lage.text().get().innehall();
        StringBuilder ut =
                new StringBuilder(texter.text(text.tillstyrker() ? "remiss.b1.tillstyrker" : "remiss.b1.avstyrker"));
        for (B1Aspekt a : B1Aspekt.values()) {
            ut.append("\n\n").append(a.rubrik()).append('\n').append(text.text(a));
        }
        if (text.forbehall() != null) {
            ut.append("\n\n")
                    .append(texter.text("remiss.b1.forbehall"))
                    .append('\n')
                    .append(text.forbehall());
        }
        return ut.toString();
    }

    /** How each member stands to what is written. */
    String underskrifter(B1Lage lage) {
        return String.join(
                "\n",
                lage.ledamoter().stream()
                        .map(l -> texter.text(
                                "remiss.b1.utom",
                                l.namn(),
                                texter.text("remiss.b1.lage." + l.lage().kod())))
                        .toList());
    }
}
