package se.nhv.genomlysning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class AvbrottRepository {
    private final JdbcClient jdbc;

    AvbrottRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(ArendeId arende, Avbrott avbrott) {
        jdbc.sql("""
                        INSERT INTO genomlysning_avbrott (arende, grund, skal, dag, av) VALUES (:a, :grund, :skal, :dag, :av)
                        ON CONFLICT (arende) DO NOTHING
                        """)
                .param("a", arende.varde())
                .param("grund", avbrott.grund())
                .param("skal", avbrott.skal())
                .param("dag", avbrott.dag())
                .param("av", avbrott.av().varde())
                .update();
    }

    Optional<Avbrott> hamta(ArendeId arende) {
        return jdbc.sql("SELECT grund, skal, dag, av FROM genomlysning_avbrott WHERE arende = :a")
                .param("a", arende.varde())
                .query((rs, rad) -> new Avbrott(
                        rs.getString("grund"),
                        rs.getString("skal"),
                        rs.getObject("dag", LocalDate.class),
                        new KontoId(rs.getObject("av", UUID.class))))
                .optional();
    }

    Map<ArendeId, String> skal(Collection<ArendeId> arenden) {
        Map<ArendeId, String> ut = new HashMap<>();
        jdbc.sql("SELECT arende, skal FROM genomlysning_avbrott WHERE arende IN (:ids)")
                .param("ids", arenden.stream().map(ArendeId::varde).toList())
                .query(rs -> {
                    ut.put(new ArendeId(rs.getObject("arende", UUID.class)), rs.getString("skal"));
                });
        return ut;
    }
}
