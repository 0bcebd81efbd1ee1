package se.nhv.tidsatgang.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.tidsatgang.Vardomradestid;

/** What the page shows and in which order, as it stands in its address. */
record Ordning(@Nullable Integer ar, Kolumn kolumn, boolean fallande) {
    /** What can be sorted by. */
    enum Kolumn {
        NAMN(Comparator.comparing(v -> v.arende().namn())),
        DAGAR(Comparator.comparingInt(Vardomradestid::genomlysningTillNamnd)),
        BORJAN(Comparator.comparing(v -> v.arende().borjan()));

        private final Comparator<Vardomradestid> jamfor;

        Kolumn(Comparator<Vardomradestid> jamfor) {
            this.jamfor = jamfor;
        }

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An unknown order is the ordinary one, so that an old link still works. */
    static Ordning av(@Nullable Integer ar, @Nullable String sortera, @Nullable String riktning) {
        Kolumn kolumn = Arrays.stream(Kolumn.values())
                .filter(k -> k.kod().equals(sortera))
                .findFirst()
                .orElse(Kolumn.NAMN);
        return new Ordning(ar, kolumn, "fallande".equals(riktning));
    }

    Comparator<Vardomradestid> jamforare() {
        return fallande ? kolumn.jamfor.reversed() : kolumn.jamfor;
    }

    /** How the column is sorted now, for its head; null when another one is. */
    public @Nullable String riktning(String kod) {
        return kolumn.kod().equals(kod) ? (fallande ? "fallande" : "stigande") : null;
    }

    /** Where the column's head leads: the other way round if it is sorted by already. */
    public String lank(String kod) {
        UriComponentsBuilder adress =
                UriComponentsBuilder.fromPath("/tidsatgang").queryParam("sortera", kod);
        if (ar != null) {
            adress.queryParam("ar", ar);
        }
        if ("stigande".equals(riktning(kod))) {
            adress.queryParam("riktning", "fallande");
        }
        return adress.toUriString();
    }
}
