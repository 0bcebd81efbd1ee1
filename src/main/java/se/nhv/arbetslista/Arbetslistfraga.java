package se.nhv.arbetslista;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an arbetslista shows; all of it stands in the address, so that back, reload and a sent link work.
 *
 * @param vy mina, gruppens or alla
 * @param steg 1–8
 * @param q part of a vårdområde's or task's name, or of a diarienummer
 * @param roll code of a role whose tasks are wanted
 * @param tid sena, vecka or null
 * @param vardomrade the one whose tasks are wanted
 * @param agare who has the task, or that nobody has
 * @param sida from 1
 */
public record Arbetslistfraga(
        Vy vy,
        @Nullable Integer steg,
        String q,
        @Nullable String roll,
        @Nullable Tid tid,
        @Nullable UUID vardomrade,
        @Nullable Agare agare,
        Sortering sort,
        boolean fallande,
        int sida) {

    public enum Vy {
        MINA,
        GRUPPENS,
        ALLA;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Tid {
        SENA,
        VECKA;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param konto null when nobody has the task */
    public record Agare(@Nullable UUID konto) {
        public static final String LEDIG = "ledig";

        public String kod() {
            return konto == null ? LEDIG : konto.toString();
        }
    }

    public enum Sortering {
        FORFALLER("u.forfaller"),
        UPPGIFT("u.namn COLLATE \"sv-SE-x-icu\""),
        VARDOMRADE("v.namn COLLATE \"sv-SE-x-icu\""),
        STEG("u.steg"),
        AGARE("(SELECT k.namn FROM konto k WHERE k.id = u.tilldelad) COLLATE \"sv-SE-x-icu\""),
        SKAPAD("u.skapad");

        private final String sql;

        Sortering(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Arbetslistfraga medSida(int ny) {
        return new Arbetslistfraga(vy, steg, q, roll, tid, vardomrade, agare, sort, fallande, ny);
    }

    public Arbetslistfraga medVy(Vy ny) {
        return new Arbetslistfraga(ny, steg, q, roll, tid, vardomrade, agare, sort, fallande, 1);
    }

    public Arbetslistfraga sorterad(Sortering ny) {
        return new Arbetslistfraga(vy, steg, q, roll, tid, vardomrade, agare, ny, ny == sort && !fallande, 1);
    }

    /** The address sorted by that column; once more turns it round. */
    public String sorteradHref(String kod) {
        return sorterad(Sortering.valueOf(kod.toUpperCase(Locale.ROOT))).href();
    }

    /** stigande or fallande when sorted by that column, otherwise null. */
    public @Nullable String riktning(String kod) {
        return !sort.kod().equals(kod) ? null : fallande ? "fallande" : "stigande";
    }

    public Arbetslistfraga utan(String filter) {
        return new Arbetslistfraga(
                vy,
                filter.equals("steg") ? null : steg,
                filter.equals("q") ? "" : q,
                filter.equals("roll") ? null : roll,
                filter.equals("tid") ? null : tid,
                filter.equals("vardomrade") ? null : vardomrade,
                filter.equals("agare") ? null : agare,
                sort,
                fallande,
                1);
    }

    /** The address of this list. */
    public String href() {
        return href("/arbetslista");
    }

    /** The same question at another address, such as the one that hands over what it finds. */
    public String href(String sokvag) {
        UriComponentsBuilder adress = UriComponentsBuilder.fromPath(sokvag).queryParam("vy", vy.kod());
        if (steg != null) {
            adress.queryParam("steg", steg);
        }
        if (!q.isEmpty()) {
            adress.queryParam("q", "{q}");
        }
        if (roll != null) {
            adress.queryParam("roll", "{roll}");
        }
        if (tid != null) {
            adress.queryParam("tid", tid.kod());
        }
        if (vardomrade != null) {
            adress.queryParam("vardomrade", vardomrade);
        }
        if (agare != null) {
            adress.queryParam("agare", agare.kod());
        }
        if (sort != Sortering.FORFALLER || fallande) {
            adress.queryParam("sort", sort.kod());
        }
        if (fallande) {
            adress.queryParam("riktning", "fallande");
        }
        if (sida > 1) {
            adress.queryParam("sida", sida);
        }
        java.util.Map<String, Object> varden = new java.util.HashMap<>();
        varden.put("q", q);
        varden.put("roll", roll == null ? "" : roll);
        return adress.encode().buildAndExpand(varden).toUriString();
    }
}
