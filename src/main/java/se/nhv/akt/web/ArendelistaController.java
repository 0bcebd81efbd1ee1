package se.nhv.akt.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.akt.Arendefraga;
import se.nhv.akt.Arendelista;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Lage;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Omgang;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.handling.Insyn;

/** The list of cases, on the page and as a file. */
@Controller
class ArendelistaController {
    private final Arendelista lista;
    private final ForslagService forslag;
    private final KontoService konton;
    private final Insyn insyn;
    private final ArendeCsv csv;
    private final Texter texter;

    ArendelistaController(
            Arendelista lista, ForslagService forslag, KontoService konton, Insyn insyn, ArendeCsv csv, Texter texter) {
        this.lista = lista;
        this.forslag = forslag;
        this.konton = konton;
        this.insyn = insyn;
        this.csv = csv;
        this.texter = texter;
    }

    @GetMapping("/arenden")
    String visa(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        Arendefraga fraga = las(adress);
        Arendelista.Sida sida = lista.visa(fraga, person);
        boolean internt = insyn.internt(person);
        model.addAttribute("fraga", fraga);
        model.addAttribute("rader", sida.rader());
        model.addAttribute("antal", sida.antal());
        model.addAttribute("taggar", taggar(fraga, internt));
        model.addAttribute("rensa", Arendefraga.ALLT.href());
        model.addAttribute("lagen", Lage.values());
        model.addAttribute("internt", internt);
        model.addAttribute("utredare", internt ? konton.medGrupp(Roll.UTREDARE.kod()) : List.of());
        model.addAttribute("omgangar", internt ? forslag.omgangar() : List.of());
        model.addAttribute("sidbyte", Sidbyte.av(fraga.sida(), sida.antal(), Arendefraga.PER_SIDA, n -> fraga.medSida(n)
                .href()));
        return "akt/lista";
    }

    @GetMapping("/arenden.csv")
    ResponseEntity<String> fil(@RequestParam Map<String, String> adress, Inloggad person) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("arenden.csv")
                                .build()
                                .toString())
                .body(csv.skriv(lista.alla(las(adress), person)));
    }

    /** What cannot be read in the address is as if it were not there. */
    static Arendefraga las(Map<String, String> adress) {
        Arendefraga.Sortering sort =
                enAv(adress.get("sort"), Arendefraga.Sortering.values()).orElse(Arendefraga.Sortering.DNR);
        String q = adress.getOrDefault("q", "").replace("\0", "");
        return new Arendefraga(
                q.substring(0, Math.min(200, q.length())),
                forsok(adress.get("steg"), Integer::valueOf)
                        .filter(s -> s >= 1 && s <= 8)
                        .orElse(null),
                enAv(adress.get("lage"), Lage.values()).orElse(null),
                forsok(adress.get("ansvarig"), UUID::fromString).orElse(null),
                forsok(adress.get("omgang"), UUID::fromString).orElse(null),
                sort,
                adress.containsKey("fallande")
                        ? adress.get("fallande").equals("true")
                        : sort == Arendefraga.Sortering.DNR,
                forsok(adress.get("sida"), Integer::valueOf)
                        .filter(s -> s < 10_000)
                        .orElse(1));
    }

    private static <T> Optional<T> forsok(@Nullable String text, Function<String, T> las) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(las.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> enAv(@Nullable String text, E[] varden) {
        return Arrays.stream(varden)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private List<Tagg> taggar(Arendefraga f, boolean internt) {
        List<Tagg> taggar = new ArrayList<>();
        if (!f.q().isEmpty()) {
            taggar.add(new Tagg(f.q(), f.utan("q")));
        }
        if (f.steg() != null) {
            taggar.add(new Tagg(
                    texter.text("akt.steg.val", f.steg(), texter.text("akt.steg." + f.steg())), f.utan("steg")));
        }
        if (f.lage() != null) {
            taggar.add(new Tagg(texter.text("akt.lage." + f.lage().name()), f.utan("lage")));
        }
        if (f.ansvarig() != null) {
            // A guest learns nobody's name by asking for it.
            taggar.add(new Tagg(internt ? konton.namn(new KontoId(f.ansvarig())) : "–", f.utan("ansvarig")));
        }
        if (f.omgang() != null) {
            String namn = forslag.omgangar().stream()
                    .filter(o -> o.id().equals(f.omgang()))
                    .map(Omgang::namn)
                    .findFirst()
                    .orElse("–");
            taggar.add(new Tagg(namn, f.utan("omgang")));
        }
        return taggar;
    }
}
