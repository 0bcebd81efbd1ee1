package se.nhv.remiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handling.HandlingId;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppetSvar;
import se.nhv.remissinstans.Remissinstans;

/** What has come in to a remiss and counts, whoever it is from: the instanser first. */
@Component
class Inkomna {
    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final OppenRemissService oppna;

    Inkomna(RemissRepository remisser, YttrandeRepository yttranden, OppenRemissService oppna) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.oppna = oppna;
    }

    List<Inkommet> alla(Remiss remiss) {
        Map<String, String> namn = remisser.mottagare(remiss.id()).stream()
                .map(Mottagare::instans)
                .collect(Collectors.toMap(Remissinstans::kod, Remissinstans::namn));
        List<Inkommet> ut = new ArrayList<>();
        yttranden.alla(remiss.id()).forEach(y -> ut.add(yttrande(remiss, y, namn)));
        oppna.svar(remiss.id()).svar().forEach(s -> ut.add(oppet(remiss, s)));
        return ut;
    }

    /** @throws Saknas if there is none, or it counts no more */
    Inkommet hamta(Remiss remiss, UUID id) {
        return alla(remiss).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Saknas("remiss.fel.svaretFinnsInte"));
    }

    private static Inkommet yttrande(Remiss remiss, Yttrande y, Map<String, String> namn) {
        String fran = y.instanser().stream().map(k -> namn.getOrDefault(k, k)).collect(Collectors.joining(", "));
        return new Inkommet(
                y.id(),
                false,
                fran,
                fran,
                new HandlingId(y.handling()),
                y.inkom(),
                y.avstar(),
                delar(remiss, y.svar(), y.text()));
    }

    private static Inkommet oppet(Remiss remiss, OppetSvar s) {
        return new Inkommet(
                s.id(),
                true,
                s.avsandare(),
                Optional.ofNullable(s.organisation()).orElseGet(() -> Textkalla.text("remiss.oppen.allmanheten")),
                s.handling(),
                s.inkom(),
                false,
                delar(remiss, s.svar(), s.text()));
    }

    private static List<Inkommet.Del> delar(Remiss remiss, Map<Integer, Yttrande.Svar> svar, @Nullable String text) {
        List<Inkommet.Del> ut = new ArrayList<>();
        remiss.fragor().forEach(f -> Optional.ofNullable(svar.get(f.nr()))
                .ifPresent(s -> ut.add(new Inkommet.Del(f.nr(), s.stallningstagande(), tomt(s.motivering())))));
        if (tomt(text) != null) {
            ut.add(new Inkommet.Del(Inkommet.OVRIGT, null, text));
        }
        return ut;
    }

    private static @Nullable String tomt(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
