package se.nhv.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whether anything was stored since it was last asked: rows that came, went or were changed, in any table, the
 * engine's included. Cheap as long as nobody has written, so that it can be asked after every request.
 */
public final class Skrivspar {
    private final JdbcClient jdbc;
    private final String fraga;
    private long sedan;
    private Map<String, Long> antal;

    public Skrivspar(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.fraga = Tabeller.namn(jdbc).stream()
                .map(t -> "SELECT '" + t + "' AS tabell, count(*) AS antal,"
                        + " count(*) FILTER (WHERE xmin::text::bigint >= :sedan) AS nya FROM " + t)
                .collect(Collectors.joining(" UNION ALL "));
        this.sedan = nasta();
        this.antal = Tabeller.antal(jdbc);
    }

    /** The tables that are not as they were; empty when nothing was stored. */
    public List<String> andrat() {
        long nu = nasta();
        if (nu == sedan) {
            return List.of();
        }
        List<String> andrade = new ArrayList<>();
        Map<String, Long> nyaAntal = new TreeMap<>();
        jdbc.sql(fraga).param("sedan", sedan).query(rad -> {
            String tabell = rad.getString("tabell");
            nyaAntal.put(tabell, rad.getLong("antal"));
            if (rad.getLong("nya") > 0 || !Long.valueOf(rad.getLong("antal")).equals(antal.get(tabell))) {
                andrade.add(tabell);
            }
        });
        antal = nyaAntal;
        sedan = nu;
        return andrade;
    }

    /** The number the next transaction that writes will get; reading uses none. */
    private long nasta() {
        return jdbc.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }
}
