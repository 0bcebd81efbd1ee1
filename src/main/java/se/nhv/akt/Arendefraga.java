package se.nhv.akt;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.arende.Lage;

/**
 * What of the list of cases is shown; all of it stands in the address.
 *
 * @param lage null for everything that has become an ärende
 * @param sida from 1
 */
public record Arendefraga(
        String q,
        @Nullable Integer steg,
        @Nullable Lage lage,
        @Nullable UUID ansvarig,
        @Nullable UUID omgang,
        Sortering sort,
        boolean fallande,
        int sida) {

    public static final int PER_SIDA = 50;

    /** By what the rows are ordered. */
    public enum Sortering {
        DNR,
        NAMN,
        STEG,
        OPPNAD;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Arendefraga {
        q = q.strip();
        sida = Math.max(1, sida);
    }

    /** Nothing chosen: newest diarienummer first. */
    public static final Arendefraga ALLT = new Arendefraga("", null, null, null, null, Sortering.DNR, true, 1);

    public boolean filtrerad() {
        return !q.isEmpty() || steg != null || lage != null || ansvarig != null || omgang != null;
    }

    public Arendefraga medSida(int nr) {
        return new Arendefraga(q, steg, lage, ansvarig, omgang, sort, fallande, nr);
    }

    /** The same list ordered by the column, the other way if it is already. */
    public String sorteradHref(String kod) {
        Sortering ny = Sortering.valueOf(kod.toUpperCase(Locale.ROOT));
        boolean ner = ny == sort ? !fallande : ny == Sortering.DNR || ny == Sortering.OPPNAD;
        return new Arendefraga(q, steg, lage, ansvarig, omgang, ny, ner, 1).href();
    }

    public @Nullable String riktning(String kod) {
        return sort.kod().equals(kod) ? (fallande ? "fallande" : "stigande") : null;
    }

    /** The address without one of the filters. */
    public String utan(String filter) {
        return new Arendefraga(
                        filter.equals("q") ? "" : q,
                        filter.equals("steg") ? null : steg,
                        filter.equals("lage") ? null : lage,
                        filter.equals("ansvarig") ? null : ansvarig,
                        filter.equals("omgang") ? null : omgang,
                        sort,
                        fallande,
                        1)
                .href();
    }

    public String href() {
        return adress("/arenden");
    }

    public String csvHref() {
        return adress("/arenden.csv");
    }

    private String adress(String path) {
        UriComponentsBuilder b = UriComponentsBuilder.fromPath(path);
        if (!q.isEmpty()) {
            b.queryParam("q", "{q}");
        }
        param(b, "steg", steg);
        param(b, "lage", lage == null ? null : lage.name().toLowerCase(Locale.ROOT));
        param(b, "ansvarig", ansvarig);
        param(b, "omgang", omgang);
        if (sort != Sortering.DNR || !fallande) {
            b.queryParam("sort", sort.kod()).queryParam("fallande", fallande);
        }
        param(b, "sida", sida == 1 ? null : sida);
        return (q.isEmpty() ? b.build() : b.encode().buildAndExpand(q)).toUriString();
    }

    private static void param(UriComponentsBuilder b, String namn, @Nullable Object varde) {
        if (varde != null) {
            b.queryParam(namn, varde);
        }
    }
}
