package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.remissinstans.Kontakt;
import se.nhv.remissinstans.Remissinstans;

@Repository
class RemissRepository {
    private final JdbcClient jdbc;
    private final Kontaktlistor kontakter;

    RemissRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.kontakter = new Kontaktlistor(jdbc);
    }

    void spara(Remiss r, Instant tid) {
        jdbc.sql("""
                        INSERT INTO remiss (id, arende, varv, underlag_version, missiv, sista_dag, ursprunglig_dag, skapad)
                        VALUES (:id, :arende, :varv, :underlag, :missiv, :dag, :dag, :tid)
                        """)
                .param("id", r.id().varde())
                .param("arende", r.arende().varde())
                .param("varv", r.varv())
                .param("underlag", r.underlagVersion())
                .param("missiv", r.missiv())
                .param("dag", r.sistaDag())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
        r.fragor().forEach(f -> jdbc.sql("INSERT INTO remissfraga (remiss, nr, fraga) VALUES (:r, :nr, :fraga)")
                .param("r", r.id().varde())
                .param("nr", f.nr())
                .param("fraga", f.text())
                .update());
    }

    void laggTill(Remiss r, Remissinstans i) {
        jdbc.sql("""
                        INSERT INTO remissmottagare (remiss, instans, namn, slag, sista_dag, ursprunglig_dag, lage)
                        VALUES (:r, :i, :namn, :slag, :dag, :dag, 'VANTAR') ON CONFLICT DO NOTHING
                        """)
                .param("r", r.id().varde())
                .param("i", i.kod())
                .param("namn", i.namn())
                .param("slag", i.slag().name())
                .param("dag", r.sistaDag())
                .update();
    }

    Optional<Remiss> senaste(ArendeId arende) {
        return jdbc.sql("SELECT * FROM remiss WHERE arende = :a ORDER BY varv DESC LIMIT 1")
                .param("a", arende.varde())
                .query(RemissRepository::utanFragor)
                .optional()
                .map(this::medFragor);
    }

    Optional<Remiss> hamta(RemissId id) {
        return jdbc.sql("SELECT * FROM remiss WHERE id = :id")
                .param("id", id.varde())
                .query(RemissRepository::utanFragor)
                .optional()
                .map(this::medFragor);
    }

    /** Every round of every case that has been sent, the newest first. */
    List<Remiss> utskickade() {
        return jdbc.sql("SELECT * FROM remiss WHERE utskickad IS NOT NULL ORDER BY utskickad DESC, skapad DESC")
                .query(RemissRepository::utanFragor)
                .list();
    }

    /** Every round of the case that has been sent, without its questions, the first one first. */
    List<Remiss> utskickade(ArendeId arende) {
        return jdbc.sql("SELECT * FROM remiss WHERE arende = :a AND utskickad IS NOT NULL ORDER BY varv")
                .param("a", arende.varde())
                .query(RemissRepository::utanFragor)
                .list();
    }

    private Remiss medFragor(Remiss r) {
        return r.med(jdbc.sql("SELECT nr, fraga FROM remissfraga WHERE remiss = :r ORDER BY nr")
                .param("r", r.id().varde())
                .query((rs, rad) -> new Remiss.Fraga(rs.getInt("nr"), rs.getString("fraga")))
                .list());
    }

    void utskickad(RemissId id, LocalDate dag) {
        jdbc.sql("UPDATE remiss SET utskickad = :dag WHERE id = :id AND utskickad IS NULL")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    void stangd(RemissId id, LocalDate dag) {
        jdbc.sql("UPDATE remiss SET stangd = :dag WHERE id = :id AND stangd IS NULL")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    void sistaDag(RemissId id, LocalDate dag) {
        jdbc.sql("UPDATE remiss SET sista_dag = :dag WHERE id = :id")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    /** As they were called when they were asked. */
    List<Mottagare> mottagare(RemissId id) {
        Map<String, List<Kontakt>> till = kontakter.av(id);
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT m.remiss, m.instans, m.sista_dag, m.ursprunglig_dag, m.lage, m.oppnad, m.paminnelser,
                                   m.senast_pamind, coalesce(m.namn, i.namn) AS namn, coalesce(m.slag, i.slag) AS slag
                              FROM remissmottagare m JOIN remissinstans i ON i.kod = m.instans WHERE m.remiss = :r) alla
                         ORDER BY CASE slag WHEN 'REGION' THEN 1 WHEN 'SAMVERKANSREGION' THEN 2 ELSE 3 END,
                                  CASE slag WHEN 'REGION' THEN instans END, namn COLLATE "sv-SE-x-icu"
                        """)
                .param("r", id.varde())
                .query((rs, rad) -> mottagare(rs, till))
                .list();
    }

    Map<RemissId, Svarslage> svarslagen() {
        Map<RemissId, Svarslage> lagen = new HashMap<>();
        jdbc.sql("""
                        SELECT remiss, count(*) FILTER (WHERE lage IN ('BESVARAD', 'AVSTAR')), count(*)
                          FROM remissmottagare GROUP BY remiss
                        """).query(rs -> {
            lagen.put(new RemissId(rs.getObject(1, UUID.class)), new Svarslage(rs.getLong(2), rs.getLong(3)));
        });
        return lagen;
    }

    Optional<Mottagare> mottagare(RemissId id, String instans) {
        return mottagare(id).stream()
                .filter(m -> m.instans().kod().equals(instans))
                .findFirst();
    }

    void lage(RemissId id, String instans, Mottagare.Lage lage) {
        jdbc.sql("UPDATE remissmottagare SET lage = :lage WHERE remiss = :r AND instans = :i")
                .param("lage", lage.name())
                .param("r", id.varde())
                .param("i", instans)
                .update();
    }

    void sistaDag(RemissId id, String instans, LocalDate dag) {
        jdbc.sql("""
                        UPDATE remissmottagare SET sista_dag = :dag, paminnelser = 0, senast_pamind = NULL
                         WHERE remiss = :r AND instans = :i
                        """)
                .param("dag", dag)
                .param("r", id.varde())
                .param("i", instans)
                .update();
    }

    void oppnad(RemissId id, String instans, Instant tid) {
        jdbc.sql("UPDATE remissmottagare SET oppnad = :tid WHERE remiss = :r AND instans = :i AND oppnad IS NULL")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("r", id.varde())
                .param("i", instans)
                .update();
    }

    void pamind(RemissId id, String instans, LocalDate dag) {
        jdbc.sql("""
                        UPDATE remissmottagare SET paminnelser = paminnelser + 1, senast_pamind = :dag
                         WHERE remiss = :r AND instans = :i
                        """)
                .param("dag", dag)
                .param("r", id.varde())
                .param("i", instans)
                .update();
    }

    void anstand(Anstand a, Instant tid) {
        jdbc.sql("""
                        INSERT INTO anstand (id, remiss, instans, fran_dag, till_dag, skal, beslutad_av, tid)
                        VALUES (:id, :r, :i, :fran, :till, :skal, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("r", a.remiss().varde())
                .param("i", a.instans())
                .param("fran", a.franDag())
                .param("till", a.tillDag())
                .param("skal", a.skal())
                .param("av", a.beslutadAv().varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Anstand> anstand(RemissId id) {
        return jdbc.sql("SELECT * FROM anstand WHERE remiss = :r ORDER BY tid, id")
                .param("r", id.varde())
                .query((rs, rad) -> new Anstand(
                        id,
                        rs.getString("instans"),
                        rs.getObject("fran_dag", LocalDate.class),
                        rs.getObject("till_dag", LocalDate.class),
                        rs.getString("skal"),
                        new KontoId(rs.getObject("beslutad_av", UUID.class))))
                .list();
    }

    private static Mottagare mottagare(ResultSet rs, Map<String, List<Kontakt>> kontakter) throws SQLException {
        OffsetDateTime oppnad = rs.getObject("oppnad", OffsetDateTime.class);
        return new Mottagare(
                new RemissId(rs.getObject("remiss", UUID.class)),
                new Remissinstans(
                        rs.getString("instans"),
                        rs.getString("namn"),
                        Remissinstans.Slag.valueOf(rs.getString("slag")),
                        kontakter.getOrDefault(rs.getString("instans"), List.of())),
                rs.getObject("sista_dag", LocalDate.class),
                rs.getObject("ursprunglig_dag", LocalDate.class),
                Mottagare.Lage.valueOf(rs.getString("lage")),
                oppnad == null ? null : oppnad.toInstant(),
                rs.getInt("paminnelser"),
                rs.getObject("senast_pamind", LocalDate.class));
    }

    private static Remiss utanFragor(ResultSet rs, int rad) throws SQLException {
        return new Remiss(
                new RemissId(rs.getObject("id", UUID.class)),
                new ArendeId(rs.getObject("arende", UUID.class)),
                rs.getInt("varv"),
                rs.getInt("underlag_version"),
                rs.getString("missiv"),
                rs.getObject("sista_dag", LocalDate.class),
                rs.getObject("ursprunglig_dag", LocalDate.class),
                rs.getObject("utskickad", LocalDate.class),
                rs.getObject("stangd", LocalDate.class),
                List.of());
    }
}
