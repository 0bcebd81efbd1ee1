package se.nhv.namnd;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.ansokan.AnsokanId;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;
import se.nhv.uppfoljning.TillstandId;

@Repository
class NamndbeslutRepository {
    private static final String BESLUT = """
            SELECT b.id, b.punkt, b.arende, b.omrade, b.dag, b.ar, b.paragraf, b.utfall, b.extra_utlysning, b.lydelse, b.skal,
                   b.villkor, b.grund, b.galler, b.roster_ja, b.roster_nej, b.utslagsrost, b.foredragande, b.ordforande,
                   b.sekreterare, b.expedieras_till, b.verkstallt, b.justerad, b.justerare, b.justeringsdag, b.anmarkning,
                   b.justerad_text, b.justerad_sha256, b.expedierad
              FROM namndbeslut b
            """;

    private final JdbcClient jdbc;

    NamndbeslutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a decision concerns: an ansökan that is granted, or a tillstånd that runs. */
    record Rad(
            @Nullable AnsokanId ansokan,
            @Nullable TillstandId tillstand,
            @Nullable LocalDate startdag,
            @Nullable String undertillstand) {}

    void spara(Namndbeslut b) {
        jdbc.sql("""
                        INSERT INTO namndbeslut (id, punkt, arende, omrade, dag, ar, paragraf, utfall, extra_utlysning, lydelse,
                               skal, villkor, grund, galler, roster_ja, roster_nej, utslagsrost, foredragande, ordforande,
                               sekreterare, expedieras_till)
                        VALUES (:id, :punkt, :arende, :omrade, :dag, :ar, :paragraf, :utfall, :extra, :lydelse,
                               :skal, :villkor, :grund, :galler, :ja, :nej, :utslag, :foredragande, :ordforande,
                               :sekreterare, :expedieras)
                        """)
                .param("id", b.id().varde())
                .param("punkt", b.punkt().varde())
                .param("arende", b.arende().varde())
                .param("omrade", b.omrade().varde())
                .param("dag", b.dag())
                .param("ar", b.ar())
                .param("paragraf", b.paragraf())
                .param("utfall", b.utfall().name())
                .param("extra", b.extraUtlysning())
                .param("lydelse", b.lydelse())
                .param("skal", b.skal())
                .param("villkor", b.villkor())
                .param("grund", b.grund())
                .param("galler", b.galler())
                .param("ja", b.rosterJa())
                .param("nej", b.rosterNej())
                .param("utslag", b.utslagsrost())
                .param("foredragande", b.foredragande())
                .param("ordforande", b.ordforande().varde())
                .param("sekreterare", b.sekreterare().varde())
                .param("expedieras", b.expedierasTill())
                .update();
    }

    void villkor(BeslutId id, List<NyttBeslut.Villkor> villkor) {
        for (int i = 0; i < villkor.size(); i++) {
            jdbc.sql(
                            "INSERT INTO namndbeslut_villkor (beslut, nr, villkor, lydelse) VALUES (:id, :nr, :villkor, :lydelse)")
                    .param("id", id.varde())
                    .param("nr", i + 1)
                    .param("villkor", villkor.get(i).id())
                    .param("lydelse", villkor.get(i).lydelse())
                    .update();
        }
    }

    List<NyttBeslut.Villkor> villkor(BeslutId id) {
        return jdbc.sql("SELECT villkor AS id, lydelse FROM namndbeslut_villkor WHERE beslut = :id ORDER BY nr")
                .param("id", id.varde())
                .query(NyttBeslut.Villkor.class)
                .list();
    }

    void deltagare(BeslutId id, KontoId konto, String hur) {
        jdbc.sql("INSERT INTO namndbeslut_deltagare (beslut, konto, hur) VALUES (:id, :konto, :hur)")
                .param("id", id.varde())
                .param("konto", konto.varde())
                .param("hur", hur)
                .update();
    }

    List<KontoId> deltagare(BeslutId id, String hur) {
        return jdbc.sql("SELECT konto FROM namndbeslut_deltagare WHERE beslut = :id AND hur = :hur")
                .param("id", id.varde())
                .param("hur", hur)
                .query((rs, nr) -> KontoId.av(rs.getString(1)))
                .list();
    }

    void rad(BeslutId id, int nr, Rad r) {
        jdbc.sql("""
                        INSERT INTO namndbeslut_tillstand (beslut, nr, ansokan, tillstand, startdag, undertillstand)
                        VALUES (:id, :nr, :ansokan, :tillstand, :startdag, :undertillstand)
                        """)
                .param("id", id.varde())
                .param("nr", nr)
                .param("ansokan", r.ansokan() == null ? null : r.ansokan().varde(), java.sql.Types.OTHER)
                .param("tillstand", r.tillstand() == null ? null : r.tillstand().varde(), java.sql.Types.OTHER)
                .param("startdag", r.startdag())
                .param("undertillstand", r.undertillstand())
                .update();
    }

    List<Rad> rader(BeslutId id) {
        return jdbc.sql("""
                        SELECT ansokan, tillstand, startdag, undertillstand FROM namndbeslut_tillstand
                         WHERE beslut = :id ORDER BY nr
                        """).param("id", id.varde()).query(Rad.class).list();
    }

    /** Newest first. */
    List<Namndbeslut> iOmrade(OmradeId omrade) {
        return jdbc.sql(BESLUT + " WHERE b.omrade = :omrade ORDER BY b.ar DESC, b.paragraf DESC")
                .param("omrade", omrade.varde())
                .query(Namndbeslut.class)
                .list();
    }

    List<Namndbeslut> iSammantrade(SammantradeId id) {
        return jdbc.sql(BESLUT + """
                          JOIN namndpunkt p ON p.id = b.punkt
                         WHERE p.sammantrade = :id ORDER BY b.paragraf
                        """)
                .param("id", id.varde())
                .query(Namndbeslut.class)
                .list();
    }

    Optional<Namndbeslut> medId(BeslutId id) {
        return jdbc.sql(BESLUT + " WHERE b.id = :id")
                .param("id", id.varde())
                .query(Namndbeslut.class)
                .optional();
    }

    void verkstallt(BeslutId id) {
        jdbc.sql("UPDATE namndbeslut SET verkstallt = true WHERE id = :id")
                .param("id", id.varde())
                .update();
    }

    void justerad(BeslutId id, Justering j, String text, String sha256, KontoId av, Instant tid) {
        jdbc.sql("""
                        UPDATE namndbeslut SET justerad = :tid, justerad_av = :av, justerare = :justerare,
                               justeringsdag = :dag, omedelbar = :omedelbar, anmarkning = :anmarkning,
                               justerad_text = :text, justerad_sha256 = :sha
                         WHERE id = :id
                        """)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .param("justerare", j.justerare().varde())
                .param("dag", j.dag())
                .param("omedelbar", j.omedelbar())
                .param("anmarkning", j.anmarkning())
                .param("text", text)
                .param("sha", sha256)
                .param("id", id.varde())
                .update();
    }

    boolean expedierad(BeslutId id, Instant tid) {
        return jdbc.sql("UPDATE namndbeslut SET expedierad = :tid WHERE id = :id AND expedierad IS NULL")
                        .param("tid", tid.atOffset(ZoneOffset.UTC))
                        .param("id", id.varde())
                        .update()
                == 1;
    }

    void reservera(BeslutId id, KontoId konto, String skal, Instant tid) {
        jdbc.sql("""
                        INSERT INTO reservation (beslut, konto, skal, anmald) VALUES (:id, :konto, :skal, :tid)
                        ON CONFLICT (beslut, konto) DO UPDATE SET skal = EXCLUDED.skal, anmald = EXCLUDED.anmald
                        """)
                .param("id", id.varde())
                .param("konto", konto.varde())
                .param("skal", skal)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<NyttBeslut.Reserverad> reservationer(BeslutId id) {
        return jdbc.sql("SELECT konto, skal FROM reservation WHERE beslut = :id ORDER BY anmald")
                .param("id", id.varde())
                .query(NyttBeslut.Reserverad.class)
                .list();
    }
}
