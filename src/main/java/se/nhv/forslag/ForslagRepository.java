package se.nhv.forslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class ForslagRepository {
    private static final String HIT =
            "(vardomrade = :v OR vardomrade IN (SELECT s.vardomrade FROM sammanslagning s WHERE s.till = :v))";

    private final JdbcClient jdbc;

    ForslagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID spara(ArendeId vardomrade, NyttForslag f, boolean stod, KontoId av, Instant tid) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO forslag (id, vardomrade, npo, beskrivning, volym, enheter_idag, evidens, stod, lamnat_av, lamnat)
                        VALUES (:id, :vardomrade, :npo, :beskrivning, :volym, :enheter, :evidens, :stod, :av, :tid)
                        """)
                .param("id", id)
                .param("vardomrade", vardomrade.varde())
                .param("npo", f.npo())
                .param("beskrivning", f.beskrivning())
                .param("volym", f.volym())
                .param("enheter", f.enheterIdag())
                .param("evidens", f.evidens())
                .param("stod", stod)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
        f.kriterier().forEach((kriterium, motivering) -> jdbc.sql(
                        "INSERT INTO forslag_kriterium (forslag, kriterium, motivering) VALUES (:f, :k, :m)")
                .param("f", id)
                .param("k", kriterium.name())
                .param("m", motivering)
                .update());
        return id;
    }

    void andrar(UUID forslag, Andringsforslag a) {
        jdbc.sql("INSERT INTO forslag_andring (forslag, omrade, andring) VALUES (:f, :o, :a)")
                .param("f", forslag)
                .param("o", a.omrade().varde())
                .param("a", a.andring())
                .update();
    }

    /** By the id of the förslag. */
    Map<UUID, Andringsforslag> andringar(ArendeId vardomrade) {
        Map<UUID, Andringsforslag> andringar = new HashMap<>();
        jdbc.sql("SELECT a.* FROM forslag_andring a JOIN forslag f ON f.id = a.forslag WHERE " + HIT)
                .param("v", vardomrade.varde())
                .query(rs -> {
                    andringar.put(
                            rs.getObject("forslag", UUID.class),
                            new Andringsforslag(
                                    new OmradeId(rs.getObject("omrade", UUID.class)), rs.getString("andring")));
                });
        return andringar;
    }

    boolean harForslag(ArendeId vardomrade, String npo) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM forslag WHERE npo = :npo AND " + HIT + ")")
                .param("v", vardomrade.varde())
                .param("npo", npo)
                .query(Boolean.class)
                .single();
    }

    /** Those of the vårdområde, and those that came with what was merged into it. */
    List<Forslag> forslag(ArendeId vardomrade) {
        Map<UUID, Map<Kriterium, String>> kriterier = new HashMap<>();
        jdbc.sql("""
                        SELECT k.forslag, k.kriterium, k.motivering
                          FROM forslag_kriterium k JOIN forslag f ON f.id = k.forslag
                         WHERE\s
                        """ + HIT).param("v", vardomrade.varde()).query(rs -> {
            kriterier
                    .computeIfAbsent(rs.getObject("forslag", UUID.class), f -> new EnumMap<>(Kriterium.class))
                    .put(Kriterium.valueOf(rs.getString("kriterium")), rs.getString("motivering"));
        });
        return jdbc.sql("SELECT * FROM forslag WHERE " + HIT + " ORDER BY lamnat, id")
                .param("v", vardomrade.varde())
                .query((rs, rad) -> forslag(rs, kriterier))
                .list();
    }

    private static Forslag forslag(ResultSet rs, Map<UUID, Map<Kriterium, String>> kriterier) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Forslag(
                id,
                new ArendeId(rs.getObject("vardomrade", UUID.class)),
                rs.getString("npo"),
                rs.getString("beskrivning"),
                rs.getString("volym"),
                rs.getString("enheter_idag"),
                rs.getString("evidens"),
                rs.getBoolean("stod"),
                new KontoId(rs.getObject("lamnat_av", UUID.class)),
                rs.getObject("lamnat", OffsetDateTime.class).toInstant(),
                kriterier.getOrDefault(id, Map.of()));
    }

    void prioritera(ArendeId vardomrade, Prioritering p, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO prioritering (npo, vardomrade, ordning, motivering, satt_av, satt)
                        VALUES (:npo, :v, :ordning, :motivering, :av, :tid)
                        ON CONFLICT (npo, vardomrade) DO UPDATE
                           SET ordning = EXCLUDED.ordning, motivering = EXCLUDED.motivering,
                               satt_av = EXCLUDED.satt_av, satt = EXCLUDED.satt
                        """)
                .param("npo", p.npo())
                .param("v", vardomrade.varde())
                .param("ordning", p.ordning())
                .param("motivering", p.motivering())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The vårdområde that the NPO already has at this place of its list, unless it is this one. */
    Optional<String> annatPaPlats(String npo, int ordning, ArendeId vardomrade) {
        return jdbc.sql("""
                        SELECT v.namn FROM prioritering p JOIN vardomrade v ON v.id = p.vardomrade
                         WHERE p.npo = :npo AND p.ordning = :ordning AND p.vardomrade <> :v
                        """)
                .param("npo", npo)
                .param("ordning", ordning)
                .param("v", vardomrade.varde())
                .query(String.class)
                .optional();
    }

    List<Prioritering> prioriteringar(ArendeId vardomrade) {
        return jdbc.sql("SELECT npo, ordning, motivering FROM prioritering WHERE " + HIT + " ORDER BY ordning, npo")
                .param("v", vardomrade.varde())
                .query(Prioritering.class)
                .list();
    }

    List<Omgang> omgangar() {
        return jdbc.sql("SELECT id, namn FROM omgang ORDER BY skapad DESC, namn")
                .query(Omgang.class)
                .list();
    }

    UUID omgang(String namn, Instant tid) {
        jdbc.sql("INSERT INTO omgang (id, namn, skapad) VALUES (:id, :namn, :tid) ON CONFLICT (namn) DO NOTHING")
                .param("id", UUID.randomUUID())
                .param("namn", namn)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("SELECT id FROM omgang WHERE namn = :namn")
                .param("namn", namn)
                .query(UUID.class)
                .single();
    }

    void urval(ArendeId vardomrade, Urval u) {
        jdbc.sql("""
                        INSERT INTO urval (vardomrade, val, skal, omgang, ansvarig, dag, bedomt_av)
                        VALUES (:v, :val, :skal, :omgang, :ansvarig, :dag, :av)
                        ON CONFLICT (vardomrade) DO UPDATE
                           SET val = EXCLUDED.val, skal = EXCLUDED.skal, omgang = EXCLUDED.omgang,
                               ansvarig = EXCLUDED.ansvarig, dag = EXCLUDED.dag, bedomt_av = EXCLUDED.bedomt_av
                        """)
                .param("v", vardomrade.varde())
                .param("val", u.val().name())
                .param("skal", u.skal())
                .param("omgang", u.omgang())
                .param("ansvarig", u.ansvarig() == null ? null : u.ansvarig().varde())
                .param("dag", u.dag())
                .param("av", u.bedomtAv().varde())
                .update();
    }

    Set<ArendeId> iOmgang(UUID omgang) {
        return jdbc.sql("SELECT vardomrade FROM urval WHERE omgang = :omgang")
                .param("omgang", omgang)
                .query((rs, rad) -> new ArendeId(rs.getObject(1, UUID.class)))
                .set();
    }

    Optional<Urval> urval(ArendeId vardomrade) {
        return jdbc.sql("SELECT * FROM urval WHERE vardomrade = :v")
                .param("v", vardomrade.varde())
                .query((rs, rad) -> new Urval(
                        Urval.Val.valueOf(rs.getString("val")),
                        rs.getString("skal"),
                        rs.getObject("omgang", UUID.class),
                        konto(rs.getObject("ansvarig", UUID.class)),
                        rs.getObject("dag", java.time.LocalDate.class),
                        new KontoId(rs.getObject("bedomt_av", UUID.class))))
                .optional();
    }

    private static @Nullable KontoId konto(@Nullable UUID id) {
        return id == null ? null : new KontoId(id);
    }
}
