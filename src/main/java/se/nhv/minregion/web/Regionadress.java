package se.nhv.minregion.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.minregion.Regionfraga;
import se.nhv.minregion.Regionpost;

/** What is asked of the page as an address and back; what cannot be read is left out. */
public record Regionadress(@Nullable String region, Regionfraga fraga) {
    static final String SIDA = "/min-region";
    private static final int LANGSTA_SOKNING = 200;

    static Regionadress las(Map<String, String> adress) {
        String q = adress.getOrDefault("q", "").strip();
        String region = adress.getOrDefault("region", "").strip();
        return new Regionadress(
                region.isEmpty() ? null : region,
                new Regionfraga(
                        Arrays.stream(Regionpost.Slag.values())
                                .filter(s -> s.kod().equals(adress.get("slag")))
                                .findFirst()
                                .orElse(null),
                        Arrays.stream(Regionpost.Del.values())
                                .filter(d -> d.kod().equals(adress.get("visa")))
                                .findFirst()
                                .orElse(null),
                        q.isEmpty() ? null : q.substring(0, Math.min(q.length(), LANGSTA_SOKNING))));
    }

    public String utan(String nyckel) {
        Map<String, String> delar = new LinkedHashMap<>();
        lagg(delar, "region", region);
        Regionpost.Slag slag = fraga.slag();
        lagg(delar, "slag", slag == null ? null : slag.kod());
        Regionpost.Del del = fraga.del();
        lagg(delar, "visa", del == null ? null : del.kod());
        lagg(delar, "q", fraga.q());
        delar.remove(nyckel);
        return adress(SIDA, delar);
    }

    /** The page without any filter. */
    public String rensad() {
        return ensam(SIDA);
    }

    public String kalender() {
        return ensam(SIDA + ".ics");
    }

    private String ensam(String vag) {
        Map<String, String> delar = new LinkedHashMap<>();
        lagg(delar, "region", region);
        return adress(vag, delar);
    }

    private static void lagg(Map<String, String> delar, String nyckel, @Nullable String varde) {
        if (varde != null) {
            delar.put(nyckel, varde);
        }
    }

    private static String adress(String vag, Map<String, String> delar) {
        UriComponentsBuilder b = UriComponentsBuilder.fromPath(vag);
        delar.forEach(b::queryParam);
        return b.encode().build().toUriString();
    }
}
