package se.nhv.forslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class SammanslagningRepository {
    private final JdbcClient jdbc;

    SammanslagningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What had been merged into {@code id} follows along, so that nothing has to be looked up twice. */
    void spara(ArendeId id, ArendeId till, String skal, LocalDate dag, KontoId av) {
        jdbc.sql("UPDATE sammanslagning SET till = :till WHERE till = :id")
                .param("till", till.varde())
                .param("id", id.varde())
                .update();
        jdbc.sql("INSERT INTO sammanslagning (vardomrade, till, skal, dag, av) VALUES (:id, :till, :skal, :dag, :av)")
                .param("id", id.varde())
                .param("till", till.varde())
                .param("skal", skal)
                .param("dag", dag)
                .param("av", av.varde())
                .update();
    }

    Optional<Sammanslagning> till(ArendeId id) {
        return jdbc.sql("""
                        SELECT v.id, v.namn, s.skal FROM sammanslagning s JOIN vardomrade v ON v.id = s.till
                         WHERE s.vardomrade = :id
                        """)
                .param("id", id.varde())
                .query((rs, rad) -> new Sammanslagning(
                        new ArendeId(rs.getObject("id", UUID.class)), rs.getString("namn"), rs.getString("skal")))
                .optional();
    }

    List<Sammanslagning> hit(ArendeId id) {
        return jdbc.sql("""
                        SELECT v.id, v.namn, s.skal FROM sammanslagning s JOIN vardomrade v ON v.id = s.vardomrade
                         WHERE s.till = :id ORDER BY v.namn COLLATE "sv-SE-x-icu", v.id
                        """)
                .param("id", id.varde())
                .query((rs, rad) -> new Sammanslagning(
                        new ArendeId(rs.getObject("id", UUID.class)), rs.getString("namn"), rs.getString("skal")))
                .list();
    }
}
