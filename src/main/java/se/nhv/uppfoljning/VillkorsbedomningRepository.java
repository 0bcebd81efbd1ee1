package se.nhv.uppfoljning;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VillkorsbedomningRepository {
    private final JdbcClient jdbc;

    VillkorsbedomningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(TillstandId tillstand, Villkorsbedomning b, Instant tid) {
        jdbc.sql("""
                        INSERT INTO villkorsbedomning
                               (id, tillstand, version, villkor, grund, ar, bedomning, motivering, dag, av, tid)
                        VALUES (:id, :tillstand, :version, :villkor, :grund, :ar, :bedomning, :motivering, :dag, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("tillstand", tillstand.varde())
                .param("version", b.version())
                .param("villkor", b.villkor())
                .param("grund", b.grund().name())
                .param("ar", b.ar())
                .param("bedomning", b.bedomning().name())
                .param("motivering", b.motivering())
                .param("dag", b.dag())
                .param("av", b.av().varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Villkorsbedomning> av(TillstandId tillstand) {
        return jdbc.sql("""
                        SELECT villkor, version, grund, ar, bedomning, motivering, dag, av
                          FROM villkorsbedomning WHERE tillstand = :tillstand ORDER BY tid DESC, id
                        """)
                .param("tillstand", tillstand.varde())
                .query(Villkorsbedomning.class)
                .list();
    }

    void sparaRad(TillstandId id, int version, int nr, Tillstandsvillkor v) {
        jdbc.sql("""
                        INSERT INTO tillstand_villkor_rad (tillstand, version, nr, villkor, sort, lydelse)
                        VALUES (:id, :version, :nr, :villkor, :sort, :lydelse)
                        """)
                .param("id", id.varde())
                .param("version", version)
                .param("nr", nr)
                .param("villkor", v.villkor())
                .param("sort", v.sort().name())
                .param("lydelse", v.lydelse())
                .update();
    }

    List<Tillstandsvillkor> rader(TillstandId id, int version) {
        return jdbc.sql("""
                        SELECT villkor, sort, lydelse FROM tillstand_villkor_rad
                         WHERE tillstand = :id AND version = :version ORDER BY nr
                        """)
                .param("id", id.varde())
                .param("version", version)
                .query(Tillstandsvillkor.class)
                .list();
    }
}
