package se.nhv.forslag.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.forslag.Npourval;
import se.nhv.forslag.Npourval.Sortering;
import se.nhv.forslag.Npourval.Visa;

/** What is asked of the page of all NPO as an address and back; what cannot be read is left out. */
public record Npoadress(Npourval urval, int iAr) {
    static Npoadress las(Map<String, String> adress, int iAr) {
        Sortering sort = en(Sortering.values(), adress.get("sort"));
        return new Npoadress(
                new Npourval(
                        ar(adress.get("ar"), iAr),
                        en(Visa.values(), adress.get("visa")),
                        sort == null ? Sortering.NAMN : sort),
                iAr);
    }

    private static int ar(@Nullable String text, int iAr) {
        int ar = text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : iAr;
        return ar < Npourval.FORSTA_ARET || ar > iAr ? iAr : ar;
    }

    private static <E extends Enum<E>> @Nullable E en(E[] alla, @Nullable String kod) {
        return Arrays.stream(alla)
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(kod))
                .findFirst()
                .orElse(null);
    }

    public String sorterad(String sort) {
        return adress("/npo", "sort", sort);
    }

    public String utan(String nyckel) {
        return adress("/npo", nyckel, null);
    }

    public String csv() {
        return adress("/npo.csv", "", null);
    }

    private String adress(String vag, String nyckel, @Nullable String varde) {
        Map<String, String> delar = new LinkedHashMap<>();
        if (urval.ar() != iAr) {
            delar.put("ar", String.valueOf(urval.ar()));
        }
        Visa visa = urval.visa();
        if (visa != null) {
            delar.put("visa", visa.kod());
        }
        if (urval.sort() != Sortering.NAMN) {
            delar.put("sort", urval.sort().kod());
        }
        delar.remove(nyckel);
        if (varde != null) {
            delar.put(nyckel, varde);
        }
        UriComponentsBuilder b = UriComponentsBuilder.fromPath(vag);
        delar.forEach(b::queryParam);
        return b.build().toUriString();
    }
}
