package se.nhv.remiss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.kalender.Kalender;

/** An answer as everybody may read it. Everything that the sender wrote goes through the masks, its name too. */
@Component
class PubliceratDokument {
    private static final int UNDER_TITELN = 2;

    private final Texter texter;
    private final Format format;

    PubliceratDokument(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    Dokument av(Arende arende, Remiss remiss, Yttrandepublicering.Rad rad) {
        Inkommet i = rad.inkommet();
        String fran = Mask.over(i.offentligt(), rad.masker());
        List<Del> delar = new ArrayList<>();
        delar.add(new Lista(
                false,
                Stream.concat(
                                arende.diarienummer().map(d -> texter.text("remiss.dokument.dnr", d)).stream(),
                                Stream.of(
                                        texter.text("remiss.dokument.fran", fran),
                                        texter.text(
                                                "remiss.dokument.inkom",
                                                format.datum(LocalDate.ofInstant(i.inkom(), Kalender.SVERIGE)))))
                        .toList()));
        if (i.avstar()) {
            delar.add(new Stycke(texter.text("remiss.dokument.avstar")));
        }
        for (Inkommet.Del d : i.delar()) {
            delar.add(new Rubrik(UNDER_TITELN, rubrik(remiss, d.fraga())));
            Stallningstagande s = d.stallningstagande();
            if (s != null) {
                delar.add(new Stycke(
                        texter.text("remiss.dokument.stallning", texter.text("remiss.stallning." + s.kod()))));
            }
            if (d.text() != null) {
                delar.add(new Stycke(Mask.over(d.text(), rad.masker())));
            }
        }
        if (!rad.masker().isEmpty()) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.mask.rubrik")));
            delar.add(new Stycke(texter.text("remiss.mask.om")));
            delar.add(new Lista(
                    false,
                    rad.masker().stream()
                            .map(m -> texter.text("remiss.mask.rad", m.lagrum(), Mask.over(m.skal(), rad.masker())))
                            .toList()));
        }
        return new Dokument(
                texter.text("remiss.publicering.titel", arende.namn(), fran),
                texter.text("remiss.publicering.beskrivning", arende.namn(), fran),
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
