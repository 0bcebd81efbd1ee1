package se.nhv.publik;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.arende.Lage;

/**
 * What the list of vårdområden is narrowed to, as its address says it.
 *
 * @param q text in the name, a tillståndsområde's name, or a diarienummer
 * @param sida from 1
 */
public record Urval(
        String q, @Nullable Integer steg, @Nullable Lage lage, int sida) {
    public static final int PER_SIDA = 50;
    public static final Urval ALLT = new Urval("", null, null, 1);

    public Urval {
        sida = Math.max(1, sida);
    }

    public Urval utan(String filter) {
        return new Urval(
                filter.equals("q") ? "" : q,
                filter.equals("steg") ? null : steg,
                filter.equals("lage") ? null : lage,
                1);
    }

    public Urval medSida(int ny) {
        return new Urval(q, steg, lage, ny);
    }

    /** The address of the list that shows just this. */
    public String href() {
        UriComponentsBuilder b = UriComponentsBuilder.fromPath("/vardomraden");
        if (!q.isEmpty()) {
            b.queryParam("q", "{q}");
        }
        if (steg != null) {
            b.queryParam("steg", steg);
        }
        if (lage != null) {
            b.queryParam("lage", lage.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (sida > 1) {
            b.queryParam("sida", sida);
        }
        return q.isEmpty()
                ? b.encode().toUriString()
                : b.encode().buildAndExpand(q).toUriString();
    }
}
