package se.nhv.ansokan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class UtlysningRepository {
    private static final String UTLYSNING = """
            SELECT id, arende, omrade, nr, sista_dag, ursprunglig_sista_dag, forlangd_skal, utlysningstext, extra, publicerad,
                   avslutad
              FROM utlysning
            """;

    private final JdbcClient jdbc;

    UtlysningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(UtlysningId id, ArendeId arende, OmradeId omrade, NyUtlysning ny, KontoId av) {
        jdbc.sql("""
                        INSERT INTO utlysning (id, arende, omrade, nr, sista_dag, ursprunglig_sista_dag, utlysningstext, extra,
                               beslutad_av)
                        SELECT :id, :arende, :omrade, coalesce(max(nr), 0) + 1, :sista, :sista, :text, count(*) > 0, :av
                          FROM utlysning WHERE omrade = :omrade
                        """)
                .param("id", id.varde())
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .param("sista", ny.sistaDag())
                .param("text", ny.text())
                .param("av", av.varde())
                .update();
        for (Utlysningsvillkor v : ny.villkor()) {
            jdbc.sql("""
                            INSERT INTO utlysning_villkor (utlysning, nr, sort, paragraf, lydelse, villkor)
                            VALUES (:id, :nr, :sort, :paragraf, :lydelse, :villkor)
                            """)
                    .param("id", id.varde())
                    .param("nr", v.nr())
                    .param("sort", v.sort().name())
                    .param("paragraf", v.paragraf())
                    .param("lydelse", v.lydelse())
                    .param("villkor", v.villkor())
                    .update();
        }
    }

    /** Newest first. */
    List<Utlysning> iOmrade(OmradeId omrade) {
        return jdbc.sql(UTLYSNING + " WHERE omrade = :omrade ORDER BY nr DESC")
                .param("omrade", omrade.varde())
                .query(Utlysning.class)
                .list();
    }

    List<Utlysning> alla() {
        return jdbc.sql(UTLYSNING + " WHERE publicerad IS NOT NULL ORDER BY sista_dag DESC, id")
                .query(Utlysning.class)
                .list();
    }

    Optional<Utlysning> medId(UtlysningId id) {
        return jdbc.sql(UTLYSNING + " WHERE id = :id")
                .param("id", id.varde())
                .query(Utlysning.class)
                .optional();
    }

    List<Utlysningsvillkor> villkor(UtlysningId id) {
        return jdbc.sql(
                        "SELECT nr, sort, paragraf, lydelse, villkor FROM utlysning_villkor WHERE utlysning = :id ORDER BY nr")
                .param("id", id.varde())
                .query(Utlysningsvillkor.class)
                .list();
    }

    void publicerad(UtlysningId id, LocalDate dag) {
        jdbc.sql("UPDATE utlysning SET publicerad = :dag WHERE id = :id AND publicerad IS NULL")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    void avslutad(UtlysningId id, LocalDate dag) {
        jdbc.sql("UPDATE utlysning SET avslutad = :dag WHERE id = :id AND avslutad IS NULL")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    void forlang(UtlysningId id, LocalDate sistaDag, String skal) {
        jdbc.sql("UPDATE utlysning SET sista_dag = :dag, forlangd_skal = :skal WHERE id = :id")
                .param("dag", sistaDag)
                .param("skal", skal)
                .param("id", id.varde())
                .update();
    }

    /** What is said first stands; silence never overwrites an answer. */
    void region(
            UtlysningId id, String region, Regionsvar.Stallning stallning, @Nullable String motivering, Instant nar) {
        jdbc.sql("""
                        INSERT INTO utlysning_region (utlysning, region, stallning, motivering, nar)
                        VALUES (:id, :region, :stallning, :motivering, :nar) ON CONFLICT DO NOTHING
                        """)
                .param("id", id.varde())
                .param("region", region)
                .param("stallning", stallning.name())
                .param("motivering", motivering)
                .param("nar", nar.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Regionsvar> regioner(UtlysningId id) {
        return jdbc.sql(
                        "SELECT region, stallning, motivering, nar FROM utlysning_region WHERE utlysning = :id ORDER BY region")
                .param("id", id.varde())
                .query(Regionsvar.class)
                .list();
    }
}
