package se.nhv.remissinstans.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.remissinstans.Registerfraga;
import se.nhv.remissinstans.Registerfraga.Visa;
import se.nhv.remissinstans.Remissinstans;

/** What is asked of the register as an address and back; what cannot be read is left out. */
public record Registeradress(Registerfraga fraga, LocalDate idag) {
    static final String SIDA = "/remissinstanser";

    static Registeradress las(Map<String, String> adress, LocalDate idag) {
        String q = adress.getOrDefault("q", "").strip();
        return new Registeradress(
                new Registerfraga(
                        q.isEmpty() ? null : q.substring(0, Math.min(q.length(), 200)),
                        Arrays.stream(Remissinstans.Slag.values())
                                .filter(s -> s.kod().equals(adress.get("slag")))
                                .findFirst()
                                .orElse(null),
                        Arrays.stream(Visa.values())
                                .filter(v -> v.kod().equals(adress.get("visa")))
                                .findFirst()
                                .orElse(Visa.GALLER),
                        dag(adress.get("dag"), idag)),
                idag);
    }

    private static LocalDate dag(@Nullable String text, LocalDate idag) {
        try {
            return text == null ? idag : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return idag;
        }
    }

    public String utan(String nyckel) {
        Map<String, String> delar = new LinkedHashMap<>();
        if (fraga.q() != null) {
            delar.put("q", fraga.q());
        }
        if (fraga.slag() != null) {
            delar.put("slag", fraga.slag().kod());
        }
        if (fraga.visa() != Visa.GALLER) {
            delar.put("visa", fraga.visa().kod());
        }
        if (!fraga.dag().equals(idag)) {
            delar.put("dag", fraga.dag().toString());
        }
        delar.remove(nyckel);
        UriComponentsBuilder b = UriComponentsBuilder.fromPath(SIDA);
        delar.forEach(b::queryParam);
        return b.encode().build().toUriString();
    }
}
