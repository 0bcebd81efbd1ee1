package se.nhv.beslut;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;

@Repository
class BeslutRepository {
    private final JdbcClient jdbc;

    BeslutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sparaUnderlag(Objekt objekt, Beslutsunderlag u, Instant tid) {
        jdbc.sql("""
                        INSERT INTO beslutsunderlag
                               (objekt, version, arende, omrade, foredragande, mote, bakgrund, overvaganden, forslag, tid)
                        VALUES (:o, :version, :arende, :omrade, :foredragande, :mote, :bakgrund, :overvaganden, :forslag, :tid)
                        """)
                .param("o", objekt.id())
                .param("version", u.version())
                .param("arende", objekt.arende().varde())
                .param("omrade", varde(objekt.omrade()))
                .param("foredragande", u.foredragande().varde())
                .param("mote", u.mote())
                .param("bakgrund", u.bakgrund())
                .param("overvaganden", u.overvaganden())
                .param("forslag", u.nhv() ? "NHV" : "INTE_NHV")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < u.omraden().size(); i++) {
            Omradesbeslut o = u.omraden().get(i);
            jdbc.sql("""
                            INSERT INTO beslutsunderlag_omrade (objekt, version, ordning, namn, definition, antal_enheter)
                            VALUES (:o, :version, :ordning, :namn, :definition, :enheter)
                            """)
                    .param("o", objekt.id())
                    .param("version", u.version())
                    .param("ordning", i + 1)
                    .param("namn", o.namn())
                    .param("definition", o.definition())
                    .param("enheter", o.antalEnheter())
                    .update();
        }
    }

    Optional<Beslutsunderlag> senasteUnderlag(Objekt objekt) {
        return jdbc.sql("SELECT * FROM beslutsunderlag WHERE objekt = :o ORDER BY version DESC LIMIT 1")
                .param("o", objekt.id())
                .query((rs, rad) -> new Beslutsunderlag(
                        rs.getInt("version"),
                        new KontoId(rs.getObject("foredragande", UUID.class)),
                        rs.getObject("mote", LocalDate.class),
                        rs.getString("bakgrund"),
                        rs.getString("overvaganden"),
                        rs.getString("forslag").equals("NHV"),
                        underlagsomraden(objekt, rs.getInt("version"))))
                .optional();
    }

    private List<Omradesbeslut> underlagsomraden(Objekt objekt, int version) {
        return jdbc.sql("""
                        SELECT namn, definition, antal_enheter FROM beslutsunderlag_omrade
                         WHERE objekt = :o AND version = :v ORDER BY ordning
                        """)
                .param("o", objekt.id())
                .param("v", version)
                .query((rs, rad) ->
                        Omradesbeslut.av(rs.getString("namn"), rs.getString("definition"), rs.getInt("antal_enheter")))
                .list();
    }

    void spara(Objekt objekt, Beslut b, Instant tid) {
        jdbc.sql("""
                        INSERT INTO beslut (id, objekt, arende, omrade, gang, underlag, utfall, dag, motivering,
                               beslutsfattare, foredragande, deltog, avvikande_mening, nytt_mote, tid)
                        VALUES (:id, :objekt, :arende, :omrade, :gang, :underlag, :utfall, :dag, :motivering,
                               :beslutsfattare, :foredragande, :deltog, :avvikande, :nyttMote, :tid)
                        """)
                .param("id", b.id().varde())
                .param("objekt", objekt.id())
                .param("arende", objekt.arende().varde())
                .param("omrade", varde(objekt.omrade()))
                .param("gang", b.gang())
                .param("underlag", b.underlag())
                .param("utfall", b.utfall().name())
                .param("dag", b.dag())
                .param("motivering", b.motivering())
                .param("beslutsfattare", b.beslutsfattare().varde())
                .param("foredragande", b.foredragande().varde())
                .param("deltog", b.deltog())
                .param("avvikande", b.avvikandeMening())
                .param("nyttMote", b.nyttMote())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < b.omraden().size(); i++) {
            Omradesbeslut o = b.omraden().get(i);
            jdbc.sql("""
                            INSERT INTO beslut_omrade (beslut, ordning, namn, definition, antal_enheter)
                            VALUES (:b, :ordning, :namn, :definition, :enheter)
                            """)
                    .param("b", b.id().varde())
                    .param("ordning", i + 1)
                    .param("namn", o.namn())
                    .param("definition", o.definition())
                    .param("enheter", o.antalEnheter())
                    .update();
        }
    }

    int gang(Objekt objekt) {
        return jdbc.sql("SELECT coalesce(max(gang), 0) FROM beslut WHERE objekt = :o")
                .param("o", objekt.id())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Beslut> iArende(ArendeId arende) {
        return jdbc
                .sql("SELECT * FROM beslut WHERE arende = :a ORDER BY tid DESC")
                .param("a", arende.varde())
                .query(BeslutRepository::utanOmraden)
                .list()
                .stream()
                .map(this::medOmraden)
                .toList();
    }

    Optional<Beslut> senaste(Objekt objekt) {
        return jdbc.sql("SELECT * FROM beslut WHERE objekt = :o ORDER BY gang DESC LIMIT 1")
                .param("o", objekt.id())
                .query(BeslutRepository::utanOmraden)
                .optional()
                .map(this::medOmraden);
    }

    private Beslut medOmraden(Beslut b) {
        return b.med(jdbc.sql("""
                        SELECT namn, definition, antal_enheter, omrade FROM beslut_omrade
                         WHERE beslut = :b ORDER BY ordning
                        """)
                .param("b", b.id().varde())
                .query((rs, rad) -> new Omradesbeslut(
                        rs.getString("namn"),
                        rs.getString("definition"),
                        rs.getInt("antal_enheter"),
                        omrade(rs.getObject("omrade", UUID.class))))
                .list());
    }

    void blev(BeslutId beslut, int ordning, OmradeId omrade) {
        jdbc.sql("UPDATE beslut_omrade SET omrade = :omrade WHERE beslut = :b AND ordning = :ordning")
                .param("omrade", omrade.varde())
                .param("b", beslut.varde())
                .param("ordning", ordning)
                .update();
    }

    void registrerat(BeslutId beslut, UUID handling, Instant tid) {
        jdbc.sql("UPDATE beslut SET registrerat = :tid, handling = :h WHERE id = :b")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("h", handling)
                .param("b", beslut.varde())
                .update();
    }

    Optional<UUID> handling(BeslutId beslut) {
        return jdbc.sql("SELECT handling FROM beslut WHERE id = :b AND handling IS NOT NULL")
                .param("b", beslut.varde())
                .query(UUID.class)
                .optional();
    }

    void expedierat(BeslutId beslut, Instant tid) {
        jdbc.sql("UPDATE beslut SET expedierat = :tid WHERE id = :b")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("b", beslut.varde())
                .update();
    }

    Map<ArendeId, String> skal(Collection<ArendeId> arenden) {
        Map<ArendeId, String> ut = new HashMap<>();
        jdbc.sql("""
                        SELECT arende, motivering FROM beslut
                         WHERE omrade IS NULL AND utfall <> 'SKJUTS_UPP' AND registrerat IS NOT NULL AND arende IN (:ids)
                         ORDER BY gang
                        """)
                .param("ids", arenden.stream().map(ArendeId::varde).toList())
                .query(rs -> {
                    ut.put(new ArendeId(rs.getObject("arende", UUID.class)), rs.getString("motivering"));
                });
        return ut;
    }

    private static Beslut utanOmraden(ResultSet rs, int rad) throws SQLException {
        return new Beslut(
                new BeslutId(rs.getObject("id", UUID.class)),
                new ArendeId(rs.getObject("arende", UUID.class)),
                omrade(rs.getObject("omrade", UUID.class)),
                rs.getInt("gang"),
                rs.getInt("underlag"),
                Utfall.valueOf(rs.getString("utfall")),
                rs.getObject("dag", LocalDate.class),
                rs.getString("motivering"),
                new KontoId(rs.getObject("beslutsfattare", UUID.class)),
                new KontoId(rs.getObject("foredragande", UUID.class)),
                rs.getString("deltog"),
                rs.getString("avvikande_mening"),
                rs.getObject("nytt_mote", LocalDate.class),
                rs.getObject("registrerat") != null,
                rs.getObject("expedierat") != null,
                List.of());
    }

    private static @Nullable OmradeId omrade(@Nullable UUID id) {
        return id == null ? null : new OmradeId(id);
    }

    private static @Nullable UUID varde(@Nullable OmradeId id) {
        return id == null ? null : id.varde();
    }
}
