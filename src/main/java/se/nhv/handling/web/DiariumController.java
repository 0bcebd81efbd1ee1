package se.nhv.handling.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.anvandare.Inloggad;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.handling.Diariefraga;
import se.nhv.handling.Diarium;
import se.nhv.handling.Riktning;

/** The diarium: everything that is registered, searched. The address holds the whole question. */
@Controller
class DiariumController {
    private static final List<String> FILTER =
            List.of("dnr", "q", "vardomrade", "riktning", "sekretess", "fran", "till");
    private static final List<String> ORDNING = List.of("sort", "ordning");

    private final Diarium diarium;
    private final Texter texter;

    DiariumController(Diarium diarium, Texter texter) {
        this.diarium = diarium;
        this.texter = texter;
    }

    @GetMapping("/diarium")
    String visa(@RequestParam Map<String, String> adress, Inloggad person, Model model) {
        Diariefraga fraga = las(adress);
        Diarium.Traffar traffar = diarium.sok(fraga, person);
        model.addAttribute("adress", adress);
        model.addAttribute("fraga", fraga);
        model.addAttribute("poster", traffar.poster());
        model.addAttribute("antal", traffar.antal());
        model.addAttribute("riktningar", Riktning.values());
        model.addAttribute("taggar", taggar(adress, fraga));
        model.addAttribute("kolumner", kolumner(adress, fraga));
        model.addAttribute(
                "sidbyte",
                Sidbyte.av(
                        fraga.sida(),
                        traffar.antal(),
                        Diariefraga.PER_SIDA,
                        n -> href(adress, Map.of("sida", "" + n))));
        return "handling/diarium";
    }

    /** A column head that sorts. */
    public record Kolumn(
            String nyckel, String href, @Nullable String riktning) {}

    private static List<Kolumn> kolumner(Map<String, String> adress, Diariefraga f) {
        return Arrays.stream(Diariefraga.Sortering.values())
                .map(s -> {
                    boolean denna = s == f.sortering();
                    boolean ner = denna ? !f.fallande() : s == Diariefraga.Sortering.DATUM;
                    String kod = s.name().toLowerCase(Locale.ROOT);
                    return new Kolumn(
                            kod,
                            href(adress, Map.of("sort", kod, "ordning", ner ? "fallande" : "stigande", "sida", "")),
                            denna ? (f.fallande() ? "fallande" : "stigande") : null);
                })
                .toList();
    }

    static Diariefraga las(Map<String, String> a) {
        Diariefraga.Sortering sort = Arrays.stream(Diariefraga.Sortering.values())
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(a.get("sort")))
                .findFirst()
                .orElse(Diariefraga.Sortering.DATUM);
        return new Diariefraga(
                text(a, "dnr"),
                text(a, "q"),
                text(a, "vardomrade"),
                Arrays.stream(Riktning.values())
                        .filter(r -> r.kod().equals(a.get("riktning")))
                        .findFirst()
                        .orElse(null),
                "ja".equals(a.get("sekretess"))
                        ? Boolean.TRUE
                        : "nej".equals(a.get("sekretess")) ? Boolean.FALSE : null,
                dag(a.get("fran")).orElse(null),
                dag(a.get("till")).orElse(null),
                sort,
                a.containsKey("ordning") ? "fallande".equals(a.get("ordning")) : sort == Diariefraga.Sortering.DATUM,
                a.getOrDefault("sida", "1").matches("\\d{1,5}") ? Integer.parseInt(a.getOrDefault("sida", "1")) : 1);
    }

    private static String text(Map<String, String> a, String nyckel) {
        String text = a.getOrDefault(nyckel, "").replace("\0", "");
        return text.substring(0, Math.min(200, text.length()));
    }

    private static Optional<LocalDate> dag(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Tagg> taggar(Map<String, String> adress, Diariefraga f) {
        List<Tagg> taggar = new ArrayList<>();
        for (String nyckel : FILTER) {
            String varde = adress.getOrDefault(nyckel, "").strip();
            if (!varde.isEmpty() && galler(nyckel, f)) {
                boolean kod = nyckel.equals("riktning") || nyckel.equals("sekretess");
                String ord = kod ? texter.text("handling." + nyckel + "." + varde) : varde;
                taggar.add(new Tagg(
                        texter.text("handling.diarium.tagg." + nyckel, ord),
                        href(adress, Map.of(nyckel, "", "sida", ""))));
            }
        }
        return taggar;
    }

    /** Something that could not be read filters nothing, and is not said to. */
    private static boolean galler(String nyckel, Diariefraga f) {
        return switch (nyckel) {
            case "riktning" -> f.riktning() != null;
            case "sekretess" -> f.sekretess() != null;
            case "fran" -> f.fran() != null;
            case "till" -> f.till() != null;
            default -> true;
        };
    }

    /** The same address with some of it exchanged; an empty value takes it away. */
    private static String href(Map<String, String> adress, Map<String, String> nya) {
        UriComponentsBuilder b = UriComponentsBuilder.fromPath("/diarium");
        List<String> alla = new ArrayList<>(FILTER);
        alla.addAll(ORDNING);
        alla.add("sida");
        List<Object> varden = new ArrayList<>();
        for (String nyckel : alla) {
            String varde = nya.getOrDefault(nyckel, adress.getOrDefault(nyckel, ""));
            if (!varde.isBlank()) {
                b.queryParam(nyckel, "{" + nyckel + "}");
                varden.add(varde);
            }
        }
        return b.encode().buildAndExpand(varden.toArray()).toUriString();
    }
}
