package se.nhv.remiss.b1;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class B1Repository {
    private final JdbcClient jdbc;

    B1Repository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The round that is under way: one more than the yttranden that were given. */
    int omgang(ArendeId arende) {
        return jdbc.sql("SELECT coalesce(max(version), 0) + 1 FROM b1_yttrande WHERE arende = :a")
                .param("a", arende.varde())
                .query(Integer.class)
                .single();
    }

    record Del(KontoId konto, B1Aspekt aspekt, String text) {}

    /** In the order they were first written. */
    List<Del> delar(ArendeId arende, int omgang) {
        return jdbc.sql("SELECT konto, aspekt, text FROM b1_del WHERE arende = :a AND omgang = :o ORDER BY tid, konto")
                .param("a", arende.varde())
                .param("o", omgang)
                .query((rs, rad) -> new Del(konto(rs), B1Aspekt.valueOf(rs.getString("aspekt")), rs.getString("text")))
                .list();
    }

    void del(ArendeId arende, int omgang, KontoId konto, B1Aspekt aspekt, String text, Instant tid) {
        if (text.isEmpty()) {
            jdbc.sql("DELETE FROM b1_del WHERE arende = :a AND omgang = :o AND konto = :k AND aspekt = :aspekt")
                    .param("a", arende.varde())
                    .param("o", omgang)
                    .param("k", konto.varde())
                    .param("aspekt", aspekt.name())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO b1_del (arende, omgang, konto, aspekt, text, tid) VALUES (:a, :o, :k, :aspekt, :text, :tid)
                        ON CONFLICT (arende, omgang, konto, aspekt) DO UPDATE SET text = EXCLUDED.text
                        """)
                .param("a", arende.varde())
                .param("o", omgang)
                .param("k", konto.varde())
                .param("aspekt", aspekt.name())
                .param("text", text)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<B1Inlagg> inlagg(ArendeId arende, int omgang) {
        return jdbc.sql(
                        "SELECT konto, tid, text, handling FROM b1_inlagg WHERE arende = :a AND omgang = :o ORDER BY tid, id")
                .param("a", arende.varde())
                .param("o", omgang)
                .query((rs, rad) -> new B1Inlagg(konto(rs), tid(rs), rs.getString("text"), rs.getString("handling")))
                .list();
    }

    void inlagg(ArendeId arende, int omgang, B1Inlagg i) {
        jdbc.sql("""
                        INSERT INTO b1_inlagg (id, arende, omgang, konto, tid, text, handling)
                        VALUES (:id, :a, :o, :k, :tid, :text, :handling)
                        """)
                .param("id", UUID.randomUUID())
                .param("a", arende.varde())
                .param("o", omgang)
                .param("k", i.konto().varde())
                .param("tid", i.tid().atOffset(ZoneOffset.UTC))
                .param("text", i.text())
                .param("handling", i.handling())
                .update();
    }

    /** Version by version, the first first. */
    List<B1Text> texter(ArendeId arende, int omgang) {
        return jdbc.sql("SELECT * FROM b1_text WHERE arende = :a AND omgang = :o ORDER BY version")
                .param("a", arende.varde())
                .param("o", omgang)
                .query((rs, rad) -> text(rs))
                .list();
    }

    private static B1Text text(ResultSet rs) throws SQLException {
        Map<B1Aspekt, String> aspekter = new EnumMap<>(B1Aspekt.class);
        for (B1Aspekt a : B1Aspekt.values()) {
            aspekter.put(a, rs.getString(a.kod()));
        }
        return new B1Text(
                rs.getInt("version"),
                new B1Text.Innehall(rs.getBoolean("tillstyrker"), aspekter, rs.getString("forbehall")),
                new KontoId(rs.getObject("av", UUID.class)),
                tid(rs));
    }

    void text(ArendeId arende, int omgang, B1Text t) {
        Map<String, Object> aspekter = new HashMap<>();
        t.innehall().aspekter().forEach((a, text) -> aspekter.put(a.kod(), text));
        jdbc.sql("""
                        INSERT INTO b1_text (arende, omgang, version, tillstyrker, motivering, akutsjukvard, narliggande,
                               geografi, transporter, utbildning, forskning, forbehall, av, tid)
                        VALUES (:a, :o, :v, :tillstyrker, :motivering, :akutsjukvard, :narliggande,
                               :geografi, :transporter, :utbildning, :forskning, :forbehall, :av, :tid)
                        """)
                .params(aspekter)
                .param("a", arende.varde())
                .param("o", omgang)
                .param("v", t.version())
                .param("tillstyrker", t.innehall().tillstyrker())
                .param("forbehall", t.innehall().forbehall())
                .param("av", t.av().varde())
                .param("tid", t.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of all versions, the newest first. */
    List<B1Underskrift> underskrifter(ArendeId arende, int omgang) {
        return jdbc.sql("""
                        SELECT konto, version, avvikande, tid FROM b1_underskrift WHERE arende = :a AND omgang = :o
                         ORDER BY version DESC, tid
                        """)
                .param("a", arende.varde())
                .param("o", omgang)
                .query((rs, rad) ->
                        new B1Underskrift(konto(rs), rs.getInt("version"), rs.getString("avvikande"), tid(rs)))
                .list();
    }

    /** Again changes what the member adds, not what was signed. */
    void underskrift(ArendeId arende, int omgang, B1Underskrift u) {
        jdbc.sql("""
                        INSERT INTO b1_underskrift (arende, omgang, version, konto, avvikande, tid)
                        VALUES (:a, :o, :v, :k, :avvikande, :tid)
                        ON CONFLICT (arende, omgang, version, konto) DO UPDATE
                           SET avvikande = EXCLUDED.avvikande, tid = EXCLUDED.tid
                        """)
                .param("a", arende.varde())
                .param("o", omgang)
                .param("v", u.version())
                .param("k", u.konto().varde())
                .param("avvikande", u.avvikande())
                .param("tid", u.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why each cannot take part. */
    Map<KontoId, String> forhinder(ArendeId arende, int omgang) {
        Map<KontoId, String> ut = new HashMap<>();
        jdbc.sql("SELECT konto, skal FROM b1_forhinder WHERE arende = :a AND omgang = :o")
                .param("a", arende.varde())
                .param("o", omgang)
                .query(rs -> {
                    ut.put(konto(rs), rs.getString("skal"));
                });
        return ut;
    }

    void forhinder(ArendeId arende, int omgang, KontoId konto, String skal, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO b1_forhinder (arende, omgang, konto, skal, av, tid) VALUES (:a, :o, :k, :skal, :av, :tid)
                        ON CONFLICT DO NOTHING
                        """)
                .param("a", arende.varde())
                .param("o", omgang)
                .param("k", konto.varde())
                .param("skal", skal)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    void tillbaka(ArendeId arende, int omgang, KontoId konto) {
        jdbc.sql("DELETE FROM b1_forhinder WHERE arende = :a AND omgang = :o AND konto = :k")
                .param("a", arende.varde())
                .param("o", omgang)
                .param("k", konto.varde())
                .update();
    }

    private static KontoId konto(ResultSet rs) throws SQLException {
        return new KontoId(rs.getObject("konto", UUID.class));
    }

    private static Instant tid(ResultSet rs) throws SQLException {
        @Nullable OffsetDateTime tid = rs.getObject("tid", OffsetDateTime.class);
        return java.util.Objects.requireNonNull(tid).toInstant();
    }
}
