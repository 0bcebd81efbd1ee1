package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class UppfoljningRepository {
    private final JdbcClient jdbc;

    UppfoljningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void uppstartsmote(OmradeId omrade, LocalDate dag, String anteckning, KontoId av) {
        jdbc.sql("""
                        INSERT INTO uppstartsmote (omrade, dag, anteckning, av) VALUES (:omrade, :dag, :anteckning, :av)
                        ON CONFLICT (omrade, dag) DO UPDATE SET anteckning = EXCLUDED.anteckning
                        """)
                .param("omrade", omrade.varde())
                .param("dag", dag)
                .param("anteckning", anteckning)
                .param("av", av.varde())
                .update();
    }

    void spara(ArendeId arende, OmradeId omrade, Utvardering u, KontoId av) {
        jdbc.sql("""
                        INSERT INTO utvardering (id, arende, omrade, sort, dag, slutsats, redovisning,
                               fortydligad_definition, av)
                        VALUES (:id, :arende, :omrade, :sort, :dag, :slutsats, :redovisning, :definition, :av)
                        """)
                .param("id", u.id())
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .param("sort", u.sort().name())
                .param("dag", u.dag())
                .param("slutsats", u.slutsats())
                .param("redovisning", u.redovisning())
                .param("definition", u.fortydligadDefinition())
                .param("av", av.varde())
                .update();
    }

    /** Oldest first. */
    List<Utvardering> utvarderingar(OmradeId omrade) {
        return jdbc.sql("""
                        SELECT id, sort, dag, slutsats, redovisning, fortydligad_definition, fortydligad FROM utvardering
                         WHERE omrade = :omrade ORDER BY dag, id
                        """)
                .param("omrade", omrade.varde())
                .query(Utvardering.class)
                .list();
    }

    void fortydligad(UUID id, LocalDate dag) {
        jdbc.sql("UPDATE utvardering SET fortydligad = :dag WHERE id = :id")
                .param("dag", dag)
                .param("id", id)
                .update();
    }

    /** Tillståndsområden whose every tillstånd has ended by the day. */
    List<OmradeId> utanTillstand(LocalDate dag) {
        return jdbc.sql("""
                        SELECT omrade FROM tillstand GROUP BY omrade
                        HAVING bool_and(slutdag IS NOT NULL AND slutdag <= :dag)
                        """)
                .param("dag", dag)
                .query((rs, nr) -> new OmradeId(rs.getObject("omrade", UUID.class)))
                .list();
    }
}
