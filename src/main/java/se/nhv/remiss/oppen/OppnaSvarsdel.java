package se.nhv.remiss.oppen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.dokument.Dokument.Cell;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.dokument.Dokument.Tabell;
import se.nhv.gui.Texter;
import se.nhv.remiss.Rakning;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Stallningstagande;

/** The part of the sammanställning that has what anybody answered: counted by itself, and what was written. */
@Component
public class OppnaSvarsdel {
    private static final int UNDER_TITELN = 2;
    private static final int FRAGANS_NIVA = 3;
    private static final int AVSANDARENS_NIVA = 4;

    private final Texter texter;

    OppnaSvarsdel(Texter texter) {
        this.texter = texter;
    }

    public void skriv(List<Del> delar, Remiss remiss, OppnaSvar oppna) {
        if (oppna.antal() == 0) {
            return;
        }
        delar.add(new Rubrik(UNDER_TITELN, texter.text("remiss.oppnasvar.rubrik")));
        delar.add(new Stycke(texter.text("remiss.oppnasvar.om", oppna.antal())));
        delar.add(rakning(remiss, oppna));
        for (Remiss.Fraga f : remiss.fragor()) {
            int fore = delar.size();
            oppna.svar().forEach(o -> Optional.ofNullable(o.svar().get(f.nr()))
                    .filter(s -> s.motivering() != null)
                    .ifPresent(s -> {
                        if (delar.size() == fore) {
                            delar.add(new Rubrik(FRAGANS_NIVA, texter.text("remiss.dokument.fraga", f.nr(), f.text())));
                        }
                        skrivet(
                                delar,
                                texter.text(
                                        "remiss.motiveringar.vem",
                                        o.avsandare(),
                                        texter.text("remiss.stallning."
                                                + s.stallningstagande().kod())),
                                String.valueOf(s.motivering()));
                    }));
        }
        List<OppetSvar> ovriga =
                oppna.svar().stream().filter(s -> s.text() != null).toList();
        if (!ovriga.isEmpty()) {
            delar.add(new Rubrik(FRAGANS_NIVA, texter.text("remiss.motiveringar.ovrigt")));
            ovriga.forEach(s -> skrivet(delar, s.avsandare(), String.valueOf(s.text())));
        }
    }

    private static void skrivet(List<Del> delar, String vem, String text) {
        delar.add(new Rubrik(AVSANDARENS_NIVA, vem));
        delar.add(new Stycke(text));
    }

    private Tabell rakning(Remiss remiss, OppnaSvar oppna) {
        List<String> kolumner = new ArrayList<>(List.of(texter.text("remiss.motiveringar.fraga")));
        for (Stallningstagande s : Stallningstagande.values()) {
            kolumner.add(texter.text("remiss.stallning." + s.kod()));
        }
        kolumner.add(texter.text("remiss.cell.inteFragan"));
        List<List<Cell>> rader = remiss.fragor().stream()
                .map(f -> {
                    Rakning r = oppna.rakna(f.nr());
                    List<Cell> rad = new ArrayList<>(List.of(Cell.text(texter.text("remiss.matris.fraga", f.nr()))));
                    for (Stallningstagande s : Stallningstagande.values()) {
                        rad.add(Cell.tal(r.antal(s)));
                    }
                    rad.add(Cell.tal(r.inteFragan()));
                    return rad;
                })
                .toList();
        return new Tabell(texter.text("remiss.oppnasvar.rubrik"), kolumner, rader);
    }
}
