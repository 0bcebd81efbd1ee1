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

    void uppstartsmote(OmradeId omrade, Uppstartsmote m, KontoId av) {
        jdbc.sql("""
                        INSERT INTO uppstartsmote (omrade, dag, deltagare, anteckning, av)
                        VALUES (:omrade, :dag, :deltagare, :anteckning, :av)
                        """)
                .param("omrade", omrade.varde())
                .param("dag", m.dag())
                .param("deltagare", m.deltagare())
                .param("anteckning", m.anteckning())
                .param("av", av.varde())
                .update();
        for (int nr = 0; nr < m.overenskommet().size(); nr++) {
            Uppstartsmote.Overenskommet o = m.overenskommet().get(nr);
            jdbc.sql("""
                            INSERT INTO uppstartsmote_overenskommet (omrade, dag, nr, vad, vem, senast)
                            VALUES (:omrade, :dag, :nr, :vad, :vem, :senast)
                            """)
                    .param("omrade", omrade.varde())
                    .param("dag", m.dag())
                    .param("nr", nr + 1)
                    .param("vad", o.vad())
                    .param("vem", o.vem())
                    .param("senast", o.senast())
                    .update();
        }
    }

    void spara(ArendeId arende, OmradeId omrade, Utvardering u, KontoId av) {
        jdbc.sql("""
                        INSERT INTO utvardering (id, arende, omrade, sort, dag, slutsats, redovisning, nytt_antal,
                               fortydligad_definition, av)
                        VALUES (:id, :arende, :omrade, :sort, :dag, :slutsats, :redovisning, :antal, :definition, :av)
                        """)
                .param("id", u.id())
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .param("sort", u.sort().name())
                .param("dag", u.dag())
                .param("slutsats", u.slutsats())
                .param("redovisning", u.redovisning())
                .param("antal", u.nyttAntal())
                .param("definition", u.fortydligadDefinition())
                .param("av", av.varde())
                .update();
    }

    /** Oldest first. */
    List<Utvardering> utvarderingar(OmradeId omrade) {
        return jdbc.sql("""
                        SELECT id, sort, dag, slutsats, redovisning, nytt_antal, fortydligad_definition, fortydligad
                          FROM utvardering
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
