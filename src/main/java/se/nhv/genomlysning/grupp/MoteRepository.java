package se.nhv.genomlysning.grupp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingId;

@Repository
class MoteRepository {
    private static final String MOTE = """
            SELECT m.id, m.arende, m.rubrik, m.svar_senast, m.lage, m.version, m.dag, m.fran, m.till, m.digitalt, m.var,
                   m.skal, m.anteckningar,
                   ARRAY(SELECT d.dag::text FROM gruppmote_dag d WHERE d.mote = m.id ORDER BY d.dag) AS dagar
              FROM gruppmote m
            """;

    private final JdbcClient jdbc;

    MoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Mote nytt, Instant nu) {
        jdbc.sql("""
                        INSERT INTO gruppmote (id, arende, rubrik, svar_senast, lage, skapat)
                        VALUES (:id, :arende, :rubrik, :senast, 'FORFRAGAN', :nu)
                        """)
                .param("id", nytt.id())
                .param("arende", nytt.arende().varde())
                .param("rubrik", nytt.rubrik())
                .param("senast", nytt.svarSenast())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        nytt.dagar().forEach(dag -> jdbc.sql("INSERT INTO gruppmote_dag (mote, dag) VALUES (:mote, :dag)")
                .param("mote", nytt.id())
                .param("dag", dag)
                .update());
    }

    /** Those whose day is asked for, then the others with the newest first. */
    List<Mote> i(ArendeId arende) {
        return jdbc.sql(MOTE
                        + " WHERE m.arende = :arende ORDER BY m.lage <> 'FORFRAGAN', m.dag DESC, m.skapat DESC, m.id")
                .param("arende", arende.varde())
                .query(MoteRepository::mote)
                .list();
    }

    Optional<Mote> hamta(ArendeId arende, UUID id) {
        return jdbc.sql(MOTE + " WHERE m.arende = :arende AND m.id = :id")
                .param("arende", arende.varde())
                .param("id", id)
                .query(MoteRepository::mote)
                .optional();
    }

    void svara(UUID mote, KontoId konto, Map<LocalDate, Motesval> svar, Instant nu) {
        svar.forEach((dag, val) -> jdbc.sql("""
                        INSERT INTO gruppmote_svar (mote, dag, konto, svar, tid) VALUES (:mote, :dag, :konto, :svar, :tid)
                        ON CONFLICT (mote, dag, konto) DO UPDATE SET svar = EXCLUDED.svar, tid = EXCLUDED.tid
                        """)
                .param("mote", mote)
                .param("dag", dag)
                .param("konto", konto.varde())
                .param("svar", val.name())
                .param("tid", nu.atOffset(ZoneOffset.UTC))
                .update());
    }

    List<Motessvar> svar(UUID mote) {
        return jdbc.sql("SELECT dag, konto, svar FROM gruppmote_svar WHERE mote = :mote ORDER BY dag, tid, konto")
                .param("mote", mote)
                .query((rs, rad) -> new Motessvar(
                        rs.getObject("dag", LocalDate.class),
                        new KontoId(rs.getObject("konto", UUID.class)),
                        Motesval.valueOf(rs.getString("svar"))))
                .list();
    }

    /** @return false when somebody has changed the meeting since this version */
    boolean bestam(UUID mote, int version, Tidplats nar) {
        return jdbc.sql("""
                        UPDATE gruppmote SET lage = 'BESTAMT', version = version + 1, dag = :dag, fran = :fran, till = :till,
                               digitalt = :digitalt, var = :var
                         WHERE id = :id AND version = :version AND lage <> 'INSTALLT'
                        """)
                        .param("dag", nar.dag())
                        .param("fran", nar.fran())
                        .param("till", nar.till())
                        .param("digitalt", nar.digitalt())
                        .param("var", nar.var())
                        .param("id", mote)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** As {@link #bestam}. */
    boolean stallIn(UUID mote, int version, String skal) {
        return jdbc.sql("""
                        UPDATE gruppmote SET lage = 'INSTALLT', version = version + 1, skal = :skal
                         WHERE id = :id AND version = :version AND lage <> 'INSTALLT' AND anteckningar IS NULL
                        """)
                        .param("skal", skal)
                        .param("id", mote)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return false when it has minutes already, or is not to be held */
    boolean anteckna(UUID mote, HandlingId handling) {
        return jdbc.sql("""
                        UPDATE gruppmote SET anteckningar = :handling
                         WHERE id = :id AND lage = 'BESTAMT' AND anteckningar IS NULL
                        """)
                        .param("handling", handling.varde())
                        .param("id", mote)
                        .update()
                == 1;
    }

    private static Mote mote(ResultSet rs, int rad) throws SQLException {
        UUID anteckningar = rs.getObject("anteckningar", UUID.class);
        return new Mote(
                rs.getObject("id", UUID.class),
                new ArendeId(rs.getObject("arende", UUID.class)),
                rs.getString("rubrik"),
                rs.getObject("svar_senast", LocalDate.class),
                Moteslage.valueOf(rs.getString("lage")),
                rs.getInt("version"),
                nar(rs),
                rs.getString("skal"),
                anteckningar == null ? null : new HandlingId(anteckningar),
                List.of((String[]) rs.getArray("dagar").getArray()).stream()
                        .map(LocalDate::parse)
                        .toList());
    }

    private static @Nullable Tidplats nar(ResultSet rs) throws SQLException {
        LocalDate dag = rs.getObject("dag", LocalDate.class);
        return dag == null
                ? null
                : new Tidplats(
                        dag,
                        rs.getObject("fran", LocalTime.class),
                        rs.getObject("till", LocalTime.class),
                        rs.getBoolean("digitalt"),
                        rs.getString("var"));
    }
}
