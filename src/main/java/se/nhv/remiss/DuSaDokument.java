package se.nhv.remiss;

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

/** What was published of du sa – vi gjorde, as a document. */
@Component
class DuSaDokument {
    private static final int UNDER_TITELN = 2;

    private final Texter texter;
    private final Format format;

    DuSaDokument(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    Dokument av(Arende arende, Remiss remiss, DuSaPublicering p) {
        List<Del> delar = new ArrayList<>();
        delar.add(new Stycke(texter.text("remiss.dusa.publik.om", format.tid(p.tid()))));
        if (p.utanSvar() > 0) {
            delar.add(new Stycke(texter.text("remiss.dusa.publik.utanSvar", p.utanSvar())));
        }
        int forra = -1;
        for (DuSaPublicering.Rad r : p.rader()) {
            if (r.fraga() != forra) {
                delar.add(new Rubrik(UNDER_TITELN, rubrik(remiss, r.fraga())));
                forra = r.fraga();
            }
            List<String> punkter = new ArrayList<>();
            punkter.add(texter.text("remiss.dusa.publik.rad.sa", r.fran(), r.synpunkt()));
            if (r.andring() != null) {
                punkter.add(texter.text("remiss.dusa.publik.rad.andring", r.andring()));
            }
            punkter.add(texter.text(
                    r.andring() == null ? "remiss.dusa.publik.rad.inte" : "remiss.dusa.publik.rad.gjorde", r.svar()));
            delar.add(new Lista(false, punkter));
        }
        return new Dokument(
                texter.text("remiss.dusa.publik.titel", arende.namn()),
                texter.text("remiss.dusa.publik.beskrivning", arende.namn()),
                delar);
    }

    private String rubrik(Remiss remiss, int fraga) {
        return remiss.fragor().stream()
                .filter(f -> f.nr() == fraga)
                .map(f -> texter.text("remiss.dokument.fraga", f.nr(), f.text()))
                .findFirst()
                .orElseGet(() -> texter.text("remiss.motiveringar.ovrigt"));
    }
}
