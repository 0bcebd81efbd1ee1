package se.nhv.tidsatgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;

/** Sums are made by PostgreSQL over the intervals that stand; a line that runs counts whole days until today. */
@Repository
class FigurRepository {
    /** Sent on remiss, or decided by Socialstyrelsen or by the nämnd, in the year: the årsredovisning's figure 7. */
    private static final String BESTAND = """
            WITH kanter AS (
                SELECT arende, objektslag, steg,
                       min(lower(giltig)) FILTER (WHERE agare = 'REMISSINSTANSER') AS utskickad,
                       CASE WHEN NOT bool_or(upper_inf(giltig)) THEN max(upper(giltig)) END AS slut
                  FROM tidsintervall
                 WHERE ersatt IS NULL
                 GROUP BY arende, objekt, objektslag, steg),
            bestand AS (
                SELECT DISTINCT arende
                  FROM kanter
                 WHERE CAST(:ar AS integer) IS NULL
                    OR extract(year FROM utskickad) = :ar
                    OR (extract(year FROM slut) = :ar
                        AND (steg = 7 OR (steg = 4 AND objektslag = 'ARENDE'))))
            """;

    private final JdbcClient jdbc;

    FigurRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row per line and step, in order. */
    List<Stegrad> steg(@Nullable Integer ar, LocalDate idag) {
        return jdbc.sql(BESTAND + """
                        SELECT arende, objekt, steg,
                               coalesce(sum(dagar) FILTER (WHERE orsak <> 'PAUSAD'), 0) AS dagar,
                               coalesce(sum(dagar) FILTER (WHERE orsak = 'PAUSAD'), 0) AS pausade,
                               bool_or(upper_inf(giltig)) AS pagar,
                               bool_or(kalla = 'pahittad') AS pahittad,
                               min(lower(giltig)) AS borjan,
                               CASE WHEN NOT bool_or(upper_inf(giltig)) THEN max(upper(giltig)) END AS slut
                          FROM (SELECT *, coalesce(upper(giltig), :idag) - lower(giltig) AS dagar FROM tidsintervall) t
                          JOIN bestand USING (arende)
                         WHERE ersatt IS NULL
                         GROUP BY arende, objekt, objektslag, steg
                         ORDER BY arende, objektslag, objekt, steg
                        """)
                .param("ar", ar, Types.INTEGER)
                .param("idag", idag)
                .query(FigurRepository::stegrad)
                .list();
    }

    /** Everybody's days in the year's population. */
    List<Agardagar> agare(@Nullable Integer ar, LocalDate idag) {
        return jdbc.sql(BESTAND + """
                        SELECT steg, agare, orsak, sum(coalesce(upper(giltig), :idag) - lower(giltig)) AS dagar
                          FROM tidsintervall JOIN bestand USING (arende)
                         WHERE ersatt IS NULL
                         GROUP BY steg, agare, orsak
                         ORDER BY steg, dagar DESC, agare, orsak
                        """)
                .param("ar", ar, Types.INTEGER)
                .param("idag", idag)
                .query(FigurRepository::agardagar)
                .list();
    }

    List<Agardagar> agare(ArendeId arende, LocalDate idag) {
        return jdbc.sql("""
                        SELECT steg, agare, orsak, sum(coalesce(upper(giltig), :idag) - lower(giltig)) AS dagar
                          FROM tidsintervall
                         WHERE ersatt IS NULL AND arende = :arende
                         GROUP BY steg, agare, orsak
                         ORDER BY steg, dagar DESC, agare, orsak
                        """)
                .param("arende", arende.varde())
                .param("idag", idag)
                .query(FigurRepository::agardagar)
                .list();
    }

    /** The years with a remiss sent or a decision made, newest first. */
    List<Integer> ar() {
        return jdbc.sql(BESTAND + """
                        SELECT DISTINCT CAST(extract(year FROM dag) AS integer) AS ar
                          FROM (SELECT utskickad AS dag FROM kanter
                                UNION ALL
                                SELECT slut FROM kanter WHERE steg = 7 OR (steg = 4 AND objektslag = 'ARENDE')) d
                         WHERE dag IS NOT NULL
                         ORDER BY ar DESC
                        """)
                .param("ar", null, Types.INTEGER)
                .query(Integer.class)
                .list();
    }

    private static Stegrad stegrad(ResultSet rs, int nr) throws SQLException {
        Stegtid tid = new Stegtid(
                rs.getInt("steg"),
                rs.getInt("dagar"),
                rs.getInt("pausade"),
                rs.getBoolean("pagar"),
                rs.getBoolean("pahittad"));
        return new Stegrad(
                rs.getObject("arende", UUID.class),
                rs.getObject("objekt", UUID.class),
                tid,
                rs.getObject("borjan", LocalDate.class),
                rs.getObject("slut", LocalDate.class));
    }

    private static Agardagar agardagar(ResultSet rs, int nr) throws SQLException {
        return new Agardagar(
                rs.getInt("steg"),
                Agare.valueOf(rs.getString("agare")),
                Orsak.valueOf(rs.getString("orsak")),
                rs.getInt("dagar"));
    }

    record Stegrad(
            UUID arende,
            UUID objekt,
            Stegtid tid,
            LocalDate borjan,
            @Nullable LocalDate slut) {}
}
