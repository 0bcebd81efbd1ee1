package se.nhv.namnd;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class SammantradeRepository {
    private static final String SAMMANTRADE = "SELECT id, dag, extra, kallat FROM sammantrade";
    private static final String PUNKT = """
            SELECT p.id, p.sammantrade, s.dag, p.nr, p.arende, p.omrade, p.rubrik, p.forslag_till_beslut, p.foredragande,
                   p.sekretess, p.kallad, p.status
              FROM namndpunkt p JOIN sammantrade s ON s.id = p.sammantrade
            """;

    private final JdbcClient jdbc;

    SammantradeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void laggTill(Sammantrade s) {
        jdbc.sql("INSERT INTO sammantrade (id, dag, extra) VALUES (:id, :dag, :extra) ON CONFLICT DO NOTHING")
                .param("id", s.id().varde())
                .param("dag", s.dag())
                .param("extra", s.extra())
                .update();
    }

    List<Sammantrade> alla() {
        return jdbc.sql(SAMMANTRADE + " ORDER BY dag DESC")
                .query(Sammantrade.class)
                .list();
    }

    void kallat(SammantradeId id, Instant tid) {
        jdbc.sql("UPDATE sammantrade SET kallat = :tid WHERE id = :id AND kallat IS NULL")
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("id", id.varde())
                .update();
    }

    void spara(PunktId id, SammantradeId sammantrade, ArendeId arende, OmradeId omrade, NyPunkt ny, KontoId av) {
        jdbc.sql("""
                        INSERT INTO namndpunkt (id, sammantrade, nr, arende, omrade, rubrik, forslag_till_beslut, foredragande,
                               sekretess, uppsatt_av, status)
                        VALUES (:id, :sammantrade, :nr, :arende, :omrade, :rubrik, :forslag, :foredragande, :sekretess, :av,
                               'UPPSATT')
                        """)
                .param("id", id.varde())
                .param("sammantrade", sammantrade.varde())
                .param("nr", ny.nr())
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .param("rubrik", ny.rubrik())
                .param("forslag", ny.forslagTillBeslut())
                .param("foredragande", ny.foredragande())
                .param("sekretess", ny.sekretess())
                .param("av", av.varde())
                .update();
    }

    List<Namndpunkt> punkter(SammantradeId id) {
        return jdbc.sql(PUNKT + " WHERE p.sammantrade = :id ORDER BY p.nr")
                .param("id", id.varde())
                .query(Namndpunkt.class)
                .list();
    }

    /** How many cases each meeting has that has any. */
    Map<SammantradeId, Integer> antalPunkter() {
        Map<SammantradeId, Integer> antal = new HashMap<>();
        jdbc.sql("SELECT sammantrade, count(*) FROM namndpunkt GROUP BY sammantrade")
                .query(rs -> {
                    antal.put(new SammantradeId(rs.getObject(1, UUID.class)), rs.getInt(2));
                });
        return antal;
    }

    /** Newest meeting first. */
    List<Namndpunkt> punkter(OmradeId omrade) {
        return jdbc.sql(PUNKT + " WHERE p.omrade = :omrade ORDER BY s.dag DESC, p.nr DESC")
                .param("omrade", omrade.varde())
                .query(Namndpunkt.class)
                .list();
    }

    boolean kallad(PunktId id, Instant tid) {
        return jdbc.sql("UPDATE namndpunkt SET kallad = :tid WHERE id = :id AND kallad IS NULL")
                        .param("tid", tid.atOffset(ZoneOffset.UTC))
                        .param("id", id.varde())
                        .update()
                == 1;
    }

    void behandlad(PunktId id) {
        jdbc.sql("UPDATE namndpunkt SET status = 'BEHANDLAD' WHERE id = :id")
                .param("id", id.varde())
                .update();
    }

    void spara(PunktId punkt, Javsanmalan j, Instant tid) {
        jdbc.sql("""
                        INSERT INTO javsanmalan (punkt, konto, svar, omstandighet, egen_region_soker, narvaro, nar)
                        VALUES (:punkt, :konto, :svar, :omstandighet, :egen, :narvaro, :tid)
                        ON CONFLICT (punkt, konto) DO UPDATE
                           SET svar = EXCLUDED.svar, omstandighet = EXCLUDED.omstandighet, narvaro = EXCLUDED.narvaro,
                               nar = EXCLUDED.nar
                        """)
                .param("punkt", punkt.varde())
                .param("konto", j.konto().varde())
                .param("svar", j.svar().name())
                .param("omstandighet", j.omstandighet())
                .param("egen", j.egenRegionSoker())
                .param("narvaro", j.narvaro().name())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Javsanmalan> jav(PunktId punkt) {
        return jdbc.sql("""
                        SELECT konto, svar, omstandighet, egen_region_soker, narvaro FROM javsanmalan
                         WHERE punkt = :punkt ORDER BY nar
                        """)
                .param("punkt", punkt.varde())
                .query(Javsanmalan.class)
                .list();
    }

    /** The next paragraf of the year, locked until the transaction ends. */
    int nastaParagraf(int ar) {
        jdbc.sql("INSERT INTO paragrafserie (ar, senaste) VALUES (:ar, 0) ON CONFLICT DO NOTHING")
                .param("ar", ar)
                .update();
        return jdbc.sql("SELECT senaste + 1 FROM paragrafserie WHERE ar = :ar FOR UPDATE")
                .param("ar", ar)
                .query(Integer.class)
                .single();
    }

    int forvantadParagraf(int ar) {
        return jdbc.sql("SELECT senaste + 1 FROM paragrafserie WHERE ar = :ar")
                .param("ar", ar)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    void taParagraf(int ar, int paragraf) {
        jdbc.sql("UPDATE paragrafserie SET senaste = :paragraf WHERE ar = :ar")
                .param("paragraf", paragraf)
                .param("ar", ar)
                .update();
    }
}
