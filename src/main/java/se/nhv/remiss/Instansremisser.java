package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;

/** The door to every remiss of one instans, and how its own answer stands. */
@Service
public class Instansremisser {
    private final JdbcClient jdbc;

    Instansremisser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last day that comes first before the others.
     *
     * @param kod of the instans, such as {@code region-12}
     */
    @Transactional(readOnly = true)
    public List<Instansremiss> av(String kod) {
        return jdbc.sql("""
                        SELECT r.arende, r.varv, r.utskickad, r.stangd, m.sista_dag, m.ursprunglig_dag, m.lage,
                               y.inkom, y.version, y.avsandare = m.instans AS eget, y.sent, y.preliminart, y.beslutsdag,
                               y.protokoll_inkom
                          FROM remissmottagare m
                          JOIN remiss r ON r.id = m.remiss
                          LEFT JOIN yttrande_instans yi
                                 ON yi.remiss = m.remiss AND yi.instans = m.instans AND yi.galler
                          LEFT JOIN yttrande y ON y.id = yi.yttrande
                         WHERE m.instans = :kod AND r.utskickad IS NOT NULL
                         ORDER BY m.sista_dag, r.id
                        """).param("kod", kod).query(Instansremisser::rad).list();
    }

    private static Instansremiss rad(ResultSet rs, int nr) throws SQLException {
        @Nullable OffsetDateTime inkom = rs.getObject("inkom", OffsetDateTime.class);
        return new Instansremiss(
                new ArendeId(rs.getObject("arende", UUID.class)),
                rs.getInt("varv"),
                rs.getObject("utskickad", LocalDate.class),
                rs.getObject("stangd", LocalDate.class),
                rs.getObject("sista_dag", LocalDate.class),
                !rs.getObject("sista_dag", LocalDate.class).equals(rs.getObject("ursprunglig_dag", LocalDate.class)),
                Mottagare.Lage.valueOf(rs.getString("lage")),
                inkom == null
                        ? null
                        : new Instansremiss.Svar(
                                inkom.toInstant(),
                                rs.getInt("version"),
                                rs.getBoolean("eget"),
                                rs.getBoolean("sent"),
                                rs.getBoolean("preliminart"),
                                rs.getObject("beslutsdag", LocalDate.class),
                                rs.getObject("protokoll_inkom", OffsetDateTime.class) != null));
    }
}
