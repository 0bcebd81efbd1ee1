package se.nhv.uppfoljning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class MattRepository {
    private static final String VERSIONER = """
            SELECT m.id, m.omrade, m.nr, v.version, v.namn, v.definition, v.taljare, v.namnare, v.kalla, v.riktning,
                   v.mal, v.status, v.seriebrott, v.publicerad
              FROM matt m JOIN matt_version v ON v.matt = m.id
            """;

    private final JdbcClient jdbc;

    MattRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Matt> senaste(OmradeId omrade) {
        return jdbc.sql(VERSIONER + """
                         WHERE m.omrade = :omrade
                           AND v.version = (SELECT max(s.version) FROM matt_version s WHERE s.matt = m.id)
                         ORDER BY m.nr
                        """)
                .param("omrade", omrade.varde())
                .query(Matt.class)
                .list();
    }

    List<Matt> versioner(OmradeId omrade) {
        return jdbc.sql(VERSIONER + " WHERE m.omrade = :omrade ORDER BY m.nr, v.version DESC")
                .param("omrade", omrade.varde())
                .query(Matt.class)
                .list();
    }

    MattId nytt(ArendeId arende, OmradeId omrade) {
        MattId id = MattId.nytt();
        jdbc.sql("""
                        INSERT INTO matt (id, arende, omrade, nr)
                        SELECT :id, :arende, :omrade, coalesce(max(nr), 0) + 1 FROM matt WHERE omrade = :omrade
                        """)
                .param("id", id.varde())
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .update();
        return id;
    }

    void version(MattId id, Mattuppgifter m, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO matt_version (matt, version, namn, definition, taljare, namnare, kalla, riktning, mal,
                               status, faststalld, seriebrott, skapad, skapad_av)
                        SELECT :id, coalesce(max(version), 0) + 1, :namn, :definition, :taljare, :namnare, :kalla,
                               :riktning, :mal, :status, :faststalld, :seriebrott, :skapad, :av
                          FROM matt_version WHERE matt = :id
                        """)
                .param("id", id.varde())
                .param("namn", m.namn())
                .param("definition", m.definition())
                .param("taljare", m.taljare())
                .param("namnare", m.namnare())
                .param("kalla", m.kalla())
                .param("riktning", m.riktning().name())
                .param("mal", m.mal())
                .param("status", m.status().name())
                .param("faststalld", m.faststalld())
                .param("seriebrott", m.seriebrott())
                .param("skapad", tid.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .update();
    }

    void publicera(OmradeId omrade, LocalDate dag) {
        jdbc.sql("""
                        UPDATE matt_version v SET publicerad = :dag FROM matt m
                         WHERE m.id = v.matt AND m.omrade = :omrade AND v.publicerad IS NULL
                           AND v.status <> 'UNDER_UTVECKLING'
                        """).param("dag", dag).param("omrade", omrade.varde()).update();
    }
}
