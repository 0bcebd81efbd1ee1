package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.dokument.Dokument;
import se.nhv.dokument.Dokument.Cell;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Lista;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.dokument.Dokument.Tabell;
import se.nhv.dokument.Filformat;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppnaSvarsdel;
import se.nhv.remissinstans.Remissinstans;

/** The sammanställning as a document: what it comes to, the matrix, and the motiveringar question by question. */
@Component
public class Sammanstallningsdokument {
    private static final int UNDER_TITELN = 2;

    private final Sammanstallningstext ord;
    private final Remissutfall utfall;
    private final Motiveringsdel motiveringar;
    private final OppnaSvarsdel oppnaSvar;
    private final OppenRemissService oppna;
    private final Texter texter;
    private final Format format;
    private final Clock clock;

    Sammanstallningsdokument(
            Sammanstallningstext ord,
            Remissutfall utfall,
            Motiveringsdel motiveringar,
            OppnaSvarsdel oppnaSvar,
            OppenRemissService oppna,
            Texter texter,
            Format format,
            Clock clock) {
        this.ord = ord;
        this.utfall = utfall;
        this.motiveringar = motiveringar;
        this.oppnaSvar = oppnaSvar;
        this.oppna = oppna;
        this.texter = texter;
        this.format = format;
        this.clock = clock;
    }

    /** @param till a spreadsheet has the motiveringar in a table, what is read has them as text */
    public Dokument av(Arende arende, Remissmatris m, Sammanstallningsfraga fraga, Filformat till) {
        List<Del> delar = new ArrayList<>();
        om(delar, arende, m, fraga);
        stod(delar, m);
        delar.add(rubrik("remiss.rakning.rubrik"));
        delar.add(rakningen(m));
        delar.add(rubrik("remiss.matris.rubrik"));
        delar.add(fragorna(m));
        delar.add(matrisen(m, fraga));
        delar.add(rubrik("remiss.motiveringar.rubrik"));
        if (till == Filformat.XLSX) {
            delar.add(motiveringar.tabell(m, fraga));
        } else {
            motiveringar.text(delar, m, fraga);
        }
        oppnaSvar.skriv(delar, m.remiss(), oppna.svar(m.remiss().id()));
        return new Dokument(
                texter.text("remiss.sammanstallning.titel", arende.namn()),
                texter.text("remiss.dokument.beskrivning", arende.namn()),
                delar);
    }

    private Rubrik rubrik(String nyckel) {
        return new Rubrik(UNDER_TITELN, texter.text(nyckel));
    }

    private void om(List<Del> delar, Arende arende, Remissmatris m, Sammanstallningsfraga fraga) {
        List<String> fakta = new ArrayList<>();
        arende.diarienummer().ifPresent(d -> fakta.add(texter.text("remiss.dokument.dnr", d)));
        fakta.add(texter.text(
                "remiss.dokument.dagar",
                format.datum(m.remiss().utskickad()),
                format.datum(m.remiss().sistaDag())));
        fakta.add(texter.text("remiss.utfall.svarat", utfall.svarande(m)));
        for (Remissinstans.Slag slag : Remissinstans.Slag.values()) {
            fakta.add(texter.text(
                    "remiss.dokument.slag",
                    ord.slag(slag),
                    utfall.svarande(new Svarslage(m.svarat(slag), m.tillfragade(slag)))));
        }
        fakta.add(texter.text("remiss.dokument.uttaget", format.datum(LocalDate.now(clock))));
        urval(m, fraga).ifPresent(fakta::add);
        delar.add(new Lista(false, fakta));
    }

    private Optional<String> urval(Remissmatris m, Sammanstallningsfraga fraga) {
        if (fraga.equals(Sammanstallningsfraga.ALLT)) {
            return Optional.empty();
        }
        Remissinstans.Slag slag = fraga.slag();
        Sammanstallningsfraga.Svarsval svar = fraga.svar();
        String valt = Stream.of(
                        slag == null ? null : ord.slag(slag),
                        fraga.fraga() == null ? null : texter.text("remiss.matris.fraga", fraga.fraga()),
                        svar == null ? null : ord.svar(svar),
                        fraga.q())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return Optional.of(
                texter.text("remiss.dokument.urval", valt, fraga.rader(m).size(), m.tillfragade()));
    }

    private void stod(List<Del> delar, Remissmatris m) {
        delar.add(rubrik("remiss.majoritet.rubrik"));
        delar.add(new Stycke(ord.vadSomRaknas(m)));
        delar.add(new Stycke(ord.regel(m)));
        delar.add(new Lista(
                false,
                m.remiss().fragor().stream()
                        .map(f -> {
                            Rakning r = m.rakna(f.nr(), null);
                            return texter.text(
                                    "remiss.dokument.stod",
                                    texter.text("remiss.matris.fraga", f.nr()),
                                    ord.andel(r),
                                    ord.delar(r),
                                    ord.utslag(r));
                        })
                        .toList()));
    }

    private Lista fragorna(Remissmatris m) {
        return new Lista(
                false,
                m.remiss().fragor().stream()
                        .map(f -> texter.text("remiss.dokument.fraga", f.nr(), f.text()))
                        .toList());
    }

    private Tabell rakningen(Remissmatris m) {
        List<String> kolumner = new ArrayList<>(List.of(texter.text("remiss.rakning.vilka")));
        for (Stallningstagande s : Stallningstagande.values()) {
            kolumner.add(texter.text("remiss.stallning." + s.kod()));
        }
        Stream.of("avstar", "inteFragan", "ingetSvar").forEach(k -> kolumner.add(texter.text("remiss.cell." + k)));
        boolean enGang = m.regel() == GemensamtSvar.EN_GANG;
        if (enGang) {
            kolumner.add(texter.text("remiss.rakning.gemensamma"));
        }
        kolumner.add(texter.text("remiss.rakning.tillfragade"));
        List<List<Cell>> rader = new ArrayList<>();
        for (Remiss.Fraga f : m.remiss().fragor()) {
            for (Remissinstans.Slag slag : Remissinstans.Slag.values()) {
                rader.add(rad(f, ord.slag(slag), m.rakna(f.nr(), slag), enGang));
            }
            rader.add(rad(f, texter.text("remiss.rakning.alla"), m.rakna(f.nr(), null), enGang));
        }
        return new Tabell(texter.text("remiss.rakning.rubrik"), kolumner, rader);
    }

    private List<Cell> rad(Remiss.Fraga f, String vilka, Rakning r, boolean enGang) {
        List<Cell> rad = new ArrayList<>();
        rad.add(Cell.text(texter.text("remiss.rakning.rad", f.nr(), vilka)));
        for (Stallningstagande s : Stallningstagande.values()) {
            rad.add(Cell.tal(r.antal(s)));
        }
        rad.add(Cell.tal(r.avstar()));
        rad.add(Cell.tal(r.inteFragan()));
        rad.add(Cell.tal(r.ingetSvar()));
        if (enGang) {
            rad.add(Cell.tal(r.gemensamma()));
        }
        rad.add(Cell.tal(r.tillfragade()));
        return rad;
    }

    private Tabell matrisen(Remissmatris m, Sammanstallningsfraga fraga) {
        List<Remiss.Fraga> fragor = fraga.fragor(m);
        List<String> kolumner = new ArrayList<>();
        Stream.of("remiss.matris.instans", "remiss.slag", "remiss.matris.om")
                .forEach(k -> kolumner.add(texter.text(k)));
        fragor.forEach(f -> kolumner.add(texter.text("remiss.matris.fraga", f.nr())));
        List<List<Cell>> rader = fraga.rader(m).stream()
                .map(r -> {
                    List<Cell> rad = new ArrayList<>();
                    rad.add(Cell.text(r.mottagare().instans().namn()));
                    rad.add(Cell.text(ord.slag(r.mottagare().instans().slag())));
                    rad.add(Cell.text(String.join("; ", ord.om(m, r))));
                    fragor.forEach(f -> rad.add(Cell.ton(ord.ord(r, f.nr()), Motiveringsdel.ton(r, f.nr()))));
                    return rad;
                })
                .toList();
        return new Tabell(texter.text("remiss.matris.rubrik"), kolumner, rader);
    }
}
