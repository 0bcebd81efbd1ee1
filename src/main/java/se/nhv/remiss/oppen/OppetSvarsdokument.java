package se.nhv.remiss.oppen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.remiss.Yttrande;

/** What anybody answers, as a document. */
@Component
class OppetSvarsdokument {
    private static final int UNDER_TITELN = 2;

    private final Texter texter;
    private final Format format;

    OppetSvarsdokument(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    Dokument svar(OppenRemiss oppen, NyttOppetSvar nytt, Instant inkom) {
        List<Del> delar = new ArrayList<>();
        delar.add(new Lista(
                false,
                List.of(
                        texter.text(
                                "remiss.dokument.fran", OppenRemissService.avsandare(nytt.namn(), nytt.organisation())),
                        texter.text("remiss.dokument.inkom", format.tid(inkom)))));
        oppen.remiss().fragor().stream()
                .filter(f -> nytt.svar().containsKey(f.nr()))
                .forEach(f -> {
                    Yttrande.Svar s = nytt.svar().get(f.nr());
                    delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.dokument.fraga", f.nr(), f.text())));
                    if (s != null) {
                        delar.add(new Stycke(texter.text(
                                "remiss.dokument.stallning",
                                texter.text("remiss.stallning."
                                        + s.stallningstagande().kod()))));
                        if (s.motivering() != null) {
                            delar.add(new Stycke(s.motivering()));
                        }
                    }
                });
        if (nytt.text() != null) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.motiveringar.ovrigt")));
            delar.add(new Stycke(nytt.text()));
        }
        return new Dokument(
                texter.text("remiss.dokument.oppet", oppen.vardomrade()),
                texter.text("remiss.dokument.oppet.om", oppen.vardomrade()),
                delar);
    }
}
