package se.nhv.remiss;

import java.time.Instant;
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

@Repository
class SammanstallningRepository {
    private final JdbcClient jdbc;

    SammanstallningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(RemissId remiss, String sammanfattning, @Nullable String revideras, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO remissammanstallning (remiss, sammanfattning, revideras, av, tid)
                        VALUES (:r, :s, :revideras, :av, :tid)
                        ON CONFLICT (remiss) DO UPDATE
                           SET sammanfattning = EXCLUDED.sammanfattning, revideras = EXCLUDED.revideras,
                               av = EXCLUDED.av, tid = EXCLUDED.tid
                        """)
                .param("r", remiss.varde())
                .param("s", sammanfattning)
                .param("revideras", revideras)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    void duSaViGjorde(RemissId remiss, DuSaViGjorde.Skede skede, List<DuSaViGjorde> rader) {
        for (int i = 0; i < rader.size(); i++) {
            DuSaViGjorde d = rader.get(i);
            jdbc.sql("""
                            INSERT INTO du_sa_vi_gjorde (id, remiss, skede, ordning, synpunkt, fran, atgard)
                            VALUES (:id, :r, :skede, :ordning, :synpunkt, :fran, :atgard)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("r", remiss.varde())
                    .param("skede", skede.name())
                    .param("ordning", i + 1)
                    .param("synpunkt", d.synpunkt())
                    .param("fran", d.fran())
                    .param("atgard", d.atgard())
                    .update();
        }
    }

    List<DuSaViGjorde> duSaViGjorde(RemissId remiss) {
        return jdbc.sql(
                        "SELECT synpunkt, fran, atgard FROM du_sa_vi_gjorde WHERE remiss = :r ORDER BY skede DESC, ordning")
                .param("r", remiss.varde())
                .query(DuSaViGjorde.class)
                .list();
    }

    Optional<String> sammanfattning(RemissId remiss) {
        return jdbc.sql("SELECT sammanfattning FROM remissammanstallning WHERE remiss = :r")
                .param("r", remiss.varde())
                .query(String.class)
                .optional();
    }

    void b1(ArendeId arende, B1Yttrande b, Instant tid) {
        jdbc.sql("""
                        INSERT INTO b1_yttrande (arende, version, tillstyrker, motivering, akutsjukvard, narliggande, geografi,
                               transporter, utbildning, forskning, forbehall, avvikande_mening, deltog, tid)
                        VALUES (:a, (SELECT coalesce(max(version), 0) + 1 FROM b1_yttrande WHERE arende = :a), :tillstyrker,
                               :motivering, :akutsjukvard, :narliggande, :geografi, :transporter, :utbildning, :forskning,
                               :forbehall, :avvikande, :deltog, :tid)
                        """)
                .param("a", arende.varde())
                .param("tillstyrker", b.tillstyrker())
                .param("motivering", b.motivering())
                .param("akutsjukvard", b.akutsjukvard())
                .param("narliggande", b.narliggande())
                .param("geografi", b.geografi())
                .param("transporter", b.transporter())
                .param("utbildning", b.utbildning())
                .param("forskning", b.forskning())
                .param("forbehall", b.forbehall())
                .param("avvikande", b.avvikandeMening())
                .param("deltog", b.deltog())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<B1Yttrande> b1(ArendeId arende) {
        return jdbc.sql("""
                        SELECT tillstyrker, motivering, akutsjukvard, narliggande, geografi, transporter, utbildning,
                               forskning, forbehall, avvikande_mening, deltog
                          FROM b1_yttrande WHERE arende = :a ORDER BY version DESC LIMIT 1
                        """).param("a", arende.varde()).query(B1Yttrande.class).optional();
    }

    void stallning(ArendeId arende, String vagen, String skal, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO remiss_stallningstagande (id, arende, vagen, skal, av, tid)
                        VALUES (:id, :a, :vagen, :skal, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("a", arende.varde())
                .param("vagen", vagen)
                .param("skal", skal)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<ArendeId, String> skalForNedlagda(Collection<ArendeId> arenden) {
        Map<ArendeId, String> ut = new HashMap<>();
        jdbc.sql("SELECT arende, skal FROM remiss_stallningstagande WHERE vagen = 'laggNed' AND arende IN (:ids)")
                .param("ids", arenden.stream().map(ArendeId::varde).toList())
                .query(rs -> {
                    ut.put(new ArendeId(rs.getObject("arende", UUID.class)), rs.getString("skal"));
                });
        return ut;
    }
}
