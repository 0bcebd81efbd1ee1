package se.nhv.forslag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Lage;

@Repository
class BruttolistaRepository {
    private static final String URVAL = """
              FROM vardomrade v
              LEFT JOIN urval u ON u.vardomrade = v.id
              LEFT JOIN omgang o ON o.id = u.omgang
              LEFT JOIN arende a ON a.id = v.id
              LEFT JOIN LATERAL (
                   SELECT array_agg(x.npo ORDER BY x.forst, x.npo) AS npo, count(*) AS antal,
                          array_agg(x.npo ORDER BY x.forst, x.npo) FILTER (WHERE x.foreslog) AS foreslagare
                     FROM (SELECT f.npo, min(f.lamnat) AS forst, bool_or(NOT f.stod) AS foreslog FROM forslag f
                            WHERE f.vardomrade = v.id OR f.vardomrade IN
                                  (SELECT s.vardomrade FROM sammanslagning s WHERE s.till = v.id)
                            GROUP BY f.npo) x) f ON true
              LEFT JOIN LATERAL (
                   SELECT count(DISTINCT p.npo) AS antal, min(p.ordning) AS hogst FROM prioritering p
                    WHERE p.vardomrade = v.id OR p.vardomrade IN
                          (SELECT s.vardomrade FROM sammanslagning s WHERE s.till = v.id)) p ON true
              LEFT JOIN sammanslagning ihop ON ihop.vardomrade = v.id
              LEFT JOIN vardomrade mal ON mal.id = ihop.till
             WHERE v.id <> :bruttolistan
               AND (CAST(:q AS text) IS NULL OR strpos(lower(v.namn), CAST(:q AS text)) > 0)
               AND (CAST(:npo AS text) IS NULL OR CAST(:npo AS text) = ANY (f.npo))
               AND (CAST(:utfall AS text) IS NULL OR v.lage = CAST(:utfall AS text))
               AND (CAST(:omgang AS text) IS NULL OR o.namn = CAST(:omgang AS text))
            """;

    private final JdbcClient jdbc;

    BruttolistaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long antal(Bruttofraga fraga) {
        return med("SELECT count(*) " + URVAL, fraga).query(Long.class).single();
    }

    /** @param antal null for all */
    List<Bruttorad> rader(Bruttofraga fraga, @Nullable Integer antal, long forbi) {
        String ordning =
                switch (fraga.sort()) {
                    case NAMN -> "";
                    case NPO -> "f.antal DESC, ";
                    case PRIORITET -> "p.antal DESC, p.hogst, f.antal DESC, ";
                };
        return med(
                        """
                        SELECT v.id, v.namn, v.lage, v.pahittad, f.npo, f.foreslagare, p.antal AS prioriterad, p.hogst, o.namn AS omgang,
                               a.klass, a.lopnummer, a.ar, u.dag, u.skal, mal.namn AS ihop_med
                        """
                                + URVAL + " ORDER BY " + ordning
                                + "v.namn COLLATE \"sv-SE-x-icu\", v.id LIMIT :antal OFFSET :forbi",
                        fraga)
                .param("antal", antal)
                .param("forbi", forbi)
                .query(BruttolistaRepository::rad)
                .list();
    }

    private JdbcClient.StatementSpec med(String sql, Bruttofraga fraga) {
        String q = fraga.q();
        return jdbc.sql(sql)
                .param("bruttolistan", ArendeId.BRUTTOLISTAN.varde())
                .param("q", q == null ? null : q.toLowerCase(Locale.ROOT))
                .param("npo", fraga.npo())
                .param("utfall", fraga.utfall() == null ? null : fraga.utfall().name())
                .param("omgang", fraga.omgang());
    }

    private static Bruttorad rad(ResultSet rs, int rad) throws SQLException {
        int ar = rs.getInt("ar");
        return new Bruttorad(
                new ArendeId(rs.getObject("id", UUID.class)),
                rs.getString("namn"),
                Lage.valueOf(rs.getString("lage")),
                koder(rs.getArray("npo")),
                koder(rs.getArray("foreslagare")),
                rs.getInt("prioriterad"),
                (Integer) rs.getObject("hogst"),
                rs.getString("omgang"),
                ar == 0 ? null : new Diarienummer(rs.getString("klass"), rs.getInt("lopnummer"), ar).toString(),
                rs.getObject("dag", LocalDate.class),
                rs.getString("skal"),
                rs.getString("ihop_med"),
                rs.getBoolean("pahittad"));
    }

    private static List<String> koder(@Nullable Array koder) throws SQLException {
        return koder == null ? List.of() : List.of((String[]) koder.getArray());
    }
}
