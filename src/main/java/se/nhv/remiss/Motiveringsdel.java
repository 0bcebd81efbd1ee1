package se.nhv.remiss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.dokument.Dokument.Cell;
import se.nhv.dokument.Dokument.Del;
import se.nhv.dokument.Dokument.Rubrik;
import se.nhv.dokument.Dokument.Stycke;
import se.nhv.dokument.Dokument.Tabell;
import se.nhv.dokument.Dokument.Ton;
import se.nhv.gui.Texter;
import se.nhv.remissinstans.Remissinstans;

/** The part of the sammanställning that has what was written, question by question. */
@Component
class Motiveringsdel {
    private static final int FRAGANS_NIVA = 3;
    private static final int INSTANSENS_NIVA = 4;

    private final Sammanstallningstext ord;
    private final Texter texter;

    Motiveringsdel(Sammanstallningstext ord, Texter texter) {
        this.ord = ord;
        this.texter = texter;
    }

    static Ton ton(Remissmatris.Rad rad, int fraga) {
        return rad.stallning(fraga)
                .map(s -> switch (s) {
                    case TILLSTYRKER -> Ton.JA;
                    case TILLSTYRKER_DELVIS -> Ton.DELVIS;
                    case AVSTYRKER -> Ton.NEJ;
                    case INGA_SYNPUNKTER -> Ton.SVAG;
                })
                .orElse(Ton.INGEN);
    }

    /** One per yttrande, however many it speaks for. */
    private static List<Remissmatris.Rad> yttranden(Remissmatris m, Sammanstallningsfraga fraga) {
        Map<Object, Remissmatris.Rad> en = new LinkedHashMap<>();
        fraga.rader(m).forEach(r -> r.yttrande().ifPresent(y -> en.putIfAbsent(y.id(), r)));
        return List.copyOf(en.values());
    }

    Tabell tabell(Remissmatris m, Sammanstallningsfraga fraga) {
        List<String> kolumner = Stream.of(
                        "remiss.motiveringar.fraga",
                        "remiss.motiveringar.fran",
                        "remiss.motiveringar.stallning",
                        "remiss.motiveringar.text")
                .map(k -> texter.text(k))
                .toList();
        List<List<Cell>> rader = new ArrayList<>();
        List<Remissmatris.Rad> alla = yttranden(m, fraga);
        for (Remiss.Fraga f : fraga.fragor(m)) {
            alla.forEach(r -> motivering(r, f.nr())
                    .ifPresent(text -> rader.add(List.of(
                            Cell.text(texter.text("remiss.matris.fraga", f.nr())),
                            Cell.text(fran(m, r)),
                            Cell.ton(ord.ord(r, f.nr()), ton(r, f.nr())),
                            Cell.text(text)))));
        }
        alla.forEach(r -> ovrigt(r)
                .ifPresent(text -> rader.add(List.of(
                        Cell.text(texter.text("remiss.motiveringar.ovrigt")),
                        Cell.text(fran(m, r)),
                        Cell.text(""),
                        Cell.text(text)))));
        return new Tabell(texter.text("remiss.motiveringar.rubrik"), kolumner, rader);
    }

    void text(List<Del> delar, Remissmatris m, Sammanstallningsfraga fraga) {
        List<Remissmatris.Rad> alla = yttranden(m, fraga);
        for (Remiss.Fraga f : fraga.fragor(m)) {
            delar.add(new Rubrik(FRAGANS_NIVA, texter.text("remiss.dokument.fraga", f.nr(), f.text())));
            int fore = delar.size();
            alla.forEach(r -> motivering(r, f.nr()).ifPresent(text -> {
                delar.add(new Rubrik(
                        INSTANSENS_NIVA, texter.text("remiss.motiveringar.vem", fran(m, r), ord.ord(r, f.nr()))));
                delar.add(new Stycke(text));
            }));
            if (delar.size() == fore) {
                delar.add(new Stycke(texter.text("remiss.motiveringar.inga")));
            }
        }
        List<Remissmatris.Rad> medText =
                alla.stream().filter(r -> ovrigt(r).isPresent()).toList();
        if (!medText.isEmpty()) {
            delar.add(new Rubrik(FRAGANS_NIVA, texter.text("remiss.motiveringar.ovrigt")));
            medText.forEach(r -> {
                delar.add(new Rubrik(INSTANSENS_NIVA, fran(m, r)));
                delar.add(new Stycke(ovrigt(r).orElseThrow()));
            });
        }
    }

    /** The instans and, when it speaks for several, all of them. */
    private static String fran(Remissmatris m, Remissmatris.Rad rad) {
        List<String> koder = rad.yttrande().map(Yttrande::instanser).orElse(List.of());
        Map<String, String> namn = m.rader().stream()
                .map(r -> r.mottagare().instans())
                .collect(Collectors.toMap(Remissinstans::kod, Remissinstans::namn));
        return koder.stream().map(k -> namn.getOrDefault(k, k)).collect(Collectors.joining(", "));
    }

    private static Optional<String> motivering(Remissmatris.Rad rad, int fraga) {
        Yttrande.Svar svar = rad.svar().get(fraga);
        return svar == null ? Optional.empty() : skrivet(svar.motivering());
    }

    private static Optional<String> ovrigt(Remissmatris.Rad rad) {
        return rad.yttrande().flatMap(y -> skrivet(y.text()));
    }

    private static Optional<String> skrivet(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }
}
