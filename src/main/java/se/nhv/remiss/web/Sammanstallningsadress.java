package se.nhv.remiss.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.remiss.Sammanstallningsfraga;
import se.nhv.remissinstans.Remissinstans;

/** What is asked of the matrix as an address and back; what cannot be read is left out, so that no link ever fails. */
public record Sammanstallningsadress(UUID arende, Sammanstallningsfraga fraga) {
    private static final int LANGST = 200;

    static Sammanstallningsadress las(UUID arende, Map<String, String> adress) {
        String nr = adress.get("fraga");
        return new Sammanstallningsadress(
                arende,
                new Sammanstallningsfraga(
                        Arrays.stream(Remissinstans.Slag.values())
                                .filter(s -> kod(s).equals(adress.get("slag")))
                                .findFirst()
                                .orElse(null),
                        nr != null && nr.matches("[1-9]\\d{0,3}") ? Integer.valueOf(nr) : null,
                        Sammanstallningsfraga.Svarsval.medKod(adress.get("svar"))
                                .orElse(null),
                        kort(adress.get("q"))));
    }

    static String kod(Remissinstans.Slag slag) {
        return slag.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String kort(@Nullable String text) {
        String rent = text == null ? "" : text.replace("\0", "").strip();
        return rent.isEmpty() ? null : rent.substring(0, Math.min(LANGST, rent.length()));
    }

    /** The page without any filter. */
    public String sida() {
        return "/arenden/" + arende + "/remiss/sammanstallning";
    }

    public String utan(String nyckel) {
        return adress(sida(), nyckel);
    }

    /** The same part of the matrix as a file. */
    public String fil(String andelse) {
        return adress(sida() + "." + andelse, "");
    }

    private String adress(String vag, String utan) {
        Map<String, String> delar = delar();
        delar.remove(utan);
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
        Remissinstans.Slag slag = fraga.slag();
        Sammanstallningsfraga.Svarsval svar = fraga.svar();
        lagg(ut, "slag", slag == null ? null : kod(slag));
        lagg(ut, "fraga", fraga.fraga() == null ? null : String.valueOf(fraga.fraga()));
        lagg(ut, "svar", svar == null ? null : svar.kod());
        lagg(ut, "q", fraga.q());
        return ut;
    }

    private static void lagg(Map<String, String> till, String nyckel, @Nullable String varde) {
        if (varde != null) {
            till.put(nyckel, varde);
        }
    }
}
