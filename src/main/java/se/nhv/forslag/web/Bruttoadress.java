package se.nhv.forslag.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.arende.Lage;
import se.nhv.forslag.Bruttofraga;
import se.nhv.forslag.Bruttofraga.Sortering;

/** The bruttolista's question as an address and back; what cannot be read is left out, so that no link ever fails. */
public record Bruttoadress(Bruttofraga fraga) {
    private static final int LANGST = 200;

    static Bruttoadress las(Map<String, String> adress) {
        return new Bruttoadress(new Bruttofraga(
                kort(adress.get("q")),
                kort(adress.get("npo")),
                en(Lage.values(), adress.get("utfall")),
                kort(adress.get("omgang")),
                sortering(adress.get("sort")),
                sida(adress.get("sida"))));
    }

    private static Sortering sortering(@Nullable String kod) {
        Sortering sort = en(Sortering.values(), kod);
        return sort == null ? Sortering.NAMN : sort;
    }

    private static <E extends Enum<E>> @Nullable E en(E[] alla, @Nullable String kod) {
        return Arrays.stream(alla)
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(kod))
                .findFirst()
                .orElse(null);
    }

    private static int sida(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable String kort(@Nullable String text) {
        String rent = text == null ? "" : text.replace("\0", "").strip();
        return rent.isEmpty() ? null : rent.substring(0, Math.min(LANGST, rent.length()));
    }

    /** The address with one thing changed or taken away; back on the first page unless the page is what changes. */
    public String med(String nyckel, @Nullable String varde) {
        return adress("/bruttolista", nyckel, varde);
    }

    /** This page of the list. */
    public String har() {
        return med("sida", String.valueOf(fraga.sida()));
    }

    public String csv() {
        return adress("/bruttolista.csv", "sida", null);
    }

    public String json() {
        return adress("/bruttolista.json", "sida", null);
    }

    public String sorterad(String sort) {
        return med("sort", sort);
    }

    private String adress(String vag, String nyckel, @Nullable String varde) {
        Map<String, String> delar = delar();
        delar.remove("sida");
        delar.remove(nyckel);
        if (varde != null) {
            delar.put(nyckel, varde);
        }
        UriComponentsBuilder b = UriComponentsBuilder.fromPath(vag);
        List<String> varden = new ArrayList<>();
        delar.forEach((k, v) -> {
            b.queryParam(k, "{" + k + "}");
            varden.add(v);
        });
        return b.encode().buildAndExpand(varden.toArray()).toUriString();
    }

    private Map<String, String> delar() {
        Map<String, String> ut = new LinkedHashMap<>();
        lagg(ut, "q", fraga.q());
        lagg(ut, "npo", fraga.npo());
        Lage utfall = fraga.utfall();
        lagg(ut, "utfall", utfall == null ? null : utfall.name().toLowerCase(Locale.ROOT));
        lagg(ut, "omgang", fraga.omgang());
        lagg(ut, "sort", fraga.sort() == Sortering.NAMN ? null : fraga.sort().kod());
        return ut;
    }

    private static void lagg(Map<String, String> till, String nyckel, @Nullable String varde) {
        if (varde != null) {
            till.put(nyckel, varde);
        }
    }
}
