package se.nhv.remiss;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.genomlysning.Omradesforslag;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.Villkor;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;

/** What an instans sends, and what it was asked, as documents. */
@Component
public class Svarsdokument {
    private static final int UNDER_TITELN = 2;
    private static final int UNDER_DEN = 3;

    private final Texter texter;
    private final Format format;

    Svarsdokument(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    /** @param namn of all it speaks for */
    Dokument yttrande(Ingang ingang, NyttYttrande nytt, List<String> namn, Instant inkom) {
        List<Del> delar = new ArrayList<>();
        List<String> fakta = new ArrayList<>();
        fakta.add(texter.text("remiss.dokument.fran", nytt.svarFor()));
        fakta.add(texter.text("remiss.dokument.svararFor", String.join(", ", namn)));
        fakta.add(texter.text(
                "remiss.dokument.kontakt", nytt.kontakt().namn(), nytt.kontakt().epost()));
        fakta.add(texter.text("remiss.dokument.inkom", format.tid(inkom)));
        if (nytt.beslut().preliminart()) {
            fakta.add(
                    nytt.beslut().dag() == null
                            ? texter.text("remiss.dokument.preliminart")
                            : texter.text(
                                    "remiss.dokument.preliminartTill",
                                    format.datum(nytt.beslut().dag())));
        }
        delar.add(new Lista(false, fakta));
        if (nytt.avstar()) {
            delar.add(new Stycke(texter.text("remiss.dokument.avstar")));
        }
        for (Remiss.Fraga f : ingang.remiss().fragor()) {
            Optional.ofNullable(nytt.svar().get(f.nr())).ifPresent(s -> {
                delar.add(fragan(f));
                delar.add(new Stycke(texter.text(
                        "remiss.dokument.stallning",
                        texter.text("remiss.stallning." + s.stallningstagande().kod()))));
                if (s.motivering() != null) {
                    delar.add(new Stycke(s.motivering()));
                }
            });
        }
        if (nytt.text() != null) {
            delar.add(new Rubrik(
                    UNDER_TITELN, texter.text(nytt.avstar() ? "remiss.dokument.skal" : "remiss.motiveringar.ovrigt")));
            delar.add(new Stycke(nytt.text()));
        }
        if (!nytt.filer().isEmpty()) {
            delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.dokument.bilagor")));
            delar.add(new Lista(false, nytt.filer().stream().map(Fil::namn).toList()));
        }
        return new Dokument(
                texter.text("remiss.dokument.yttrande", ingang.vardomrade()),
                texter.text("remiss.dokument.yttrande.om", nytt.svarFor(), ingang.vardomrade()),
                delar);
    }

    private Rubrik fragan(Remiss.Fraga f) {
        return new Rubrik(UNDER_TITELN, texter.text("remiss.dokument.fraga", f.nr(), f.text()));
    }

    /**
     * The questions with room to write under each, to work with at home.
     *
     * @param motiveringar what has been written so far, by question number
     */
    public Dokument fragor(Ingang ingang, Optional<Underlag> underlag, Map<Integer, String> motiveringar) {
        List<Del> delar = new ArrayList<>();
        delar.add(new Stycke(texter.text(
                "remiss.dokument.fragor.om",
                ingang.mottagare().instans().namn(),
                format.datum(ingang.mottagare().sistaDag()))));
        delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.yttrande.missiv")));
        delar.add(new Stycke(ingang.remiss().missiv()));
        for (Remiss.Fraga f : ingang.remiss().fragor()) {
            delar.add(fragan(f));
            delar.add(new Stycke(texter.text("remiss.dokument.fragor.valj")));
            delar.add(new Lista(
                    false,
                    List.of(Stallningstagande.values()).stream()
                            .map(s -> texter.text("remiss.stallning." + s.kod()))
                            .toList()));
            delar.add(new Stycke(texter.text(
                    "remiss.dokument.fragor.motivering",
                    motiveringar.getOrDefault(f.nr(), "").strip())));
        }
        delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.motiveringar.ovrigt")));
        delar.add(new Stycke(texter.text("remiss.dokument.fragor.plats")));
        underlag.ifPresent(u -> underlag(delar, u));
        return new Dokument(
                texter.text("remiss.dokument.fragor", ingang.vardomrade()),
                texter.text("remiss.dokument.fragor.beskrivning", ingang.vardomrade()),
                delar);
    }

    private void underlag(List<Del> delar, Underlag u) {
        delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.yttrande.underlag")));
        for (Omradesforslag o : u.omraden()) {
            delar.add(new Rubrik(UNDER_DEN, texter.text("remiss.yttrande.omrade", o.namn())));
            delar.add(new Stycke(texter.text("remiss.dokument.definition", o.definition())));
            delar.add(new Stycke(texter.text("remiss.dokument.enheter", o.antalEnheter())));
            if (!o.villkor().isEmpty()) {
                delar.add(new Stycke(texter.text("remiss.dokument.villkor")));
                delar.add(new Lista(
                        true, o.villkor().stream().map(Villkor::lydelse).collect(Collectors.toList())));
            }
        }
        delar.add(new Rubrik(UNDER_DEN, texter.text("remiss.yttrande.konsekvenser")));
        delar.add(new Stycke(u.konsekvensanalys()));
    }
}
