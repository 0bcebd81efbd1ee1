package se.nhv.tidsatgang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.kalender.Kalender;

@Repository
class TidsintervallRepository {
    private static final String RADER = """
            SELECT id, arende, objekt, objektslag, steg, agare, orsak, orsak_fore_paus, egen_paus, arendets_paus, uppfoljning,
                   lower(giltig) AS fran, upper(giltig) AS till, registrerad, ersatt, registrerad_av, skal, kalla
              FROM tidsintervall
            """;

    private final JdbcClient jdbc;

    TidsintervallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The running interval of the object, locked until the transaction ends. */
    Optional<Rad> oppen(Objekt objekt) {
        return jdbc.sql(RADER + "WHERE objekt = ? AND ersatt IS NULL AND upper_inf(giltig) FOR UPDATE")
                .param(objekt.id())
                .query(TidsintervallRepository::rad)
                .optional();
    }

    /** The running intervals of the ärende and all its tillståndsområden, locked until the transaction ends. */
    List<Rad> oppna(ArendeId arende) {
        return jdbc.sql(RADER + "WHERE arende = ? AND ersatt IS NULL AND upper_inf(giltig) ORDER BY id FOR UPDATE")
                .param(arende.varde())
                .query(TidsintervallRepository::rad)
                .list();
    }

    Optional<Rad> sista(Objekt objekt) {
        return jdbc.sql(RADER + "WHERE objekt = ? AND ersatt IS NULL ORDER BY lower(giltig) DESC LIMIT 1")
                .param(objekt.id())
                .query(TidsintervallRepository::rad)
                .optional();
    }

    /** The whole line of the object as it stands, locked until the transaction ends. */
    List<Rad> linje(Objekt objekt) {
        return jdbc.sql(RADER + "WHERE objekt = ? AND ersatt IS NULL ORDER BY lower(giltig) FOR UPDATE")
                .param(objekt.id())
                .query(TidsintervallRepository::rad)
                .list();
    }

    /** Everything of the ärende as it stands: its own line first, then each tillståndsområde's. */
    List<Rad> gallande(ArendeId arende) {
        return jdbc.sql(RADER + "WHERE arende = ? AND ersatt IS NULL ORDER BY objektslag, objekt, lower(giltig)")
                .param(arende.varde())
                .query(TidsintervallRepository::rad)
                .list();
    }

    /** As {@link #gallande(ArendeId)} for many. */
    List<Rad> gallande(Collection<ArendeId> arenden) {
        return jdbc.sql(
                        RADER
                                + "WHERE arende = ANY (?) AND ersatt IS NULL ORDER BY arende, objektslag, objekt, lower(giltig)")
                .param(arenden.stream().map(ArendeId::varde).toArray(UUID[]::new))
                .query(TidsintervallRepository::rad)
                .list();
    }

    /**
     * Of the ärende, what began and was replaced on the same day in a step that has no days of its own there, unless somebody
     * corrected it: a step that ran through in one day. The last row of each. What was brought in was replaced as it was
     * recorded, and is forgotten with the history it came with.
     */
    List<Rad> sammaDag(ArendeId arende) {
        return jdbc.sql("SELECT DISTINCT ON (t.objektslag, t.objekt, lower(t.giltig), t.steg) t.*, " + """
                               lower(t.giltig) AS fran, lower(t.giltig) AS till
                          FROM tidsintervall t
                         WHERE t.arende = :arende AND t.ersatt IS NOT NULL AND upper_inf(t.giltig)
                           AND (t.registrerad_av = :processen
                                    AND CAST(t.ersatt AT TIME ZONE :zon AS date) = lower(t.giltig)
                                OR t.registrerad_av = :inlasning AND t.ersatt = t.registrerad)
                           AND NOT EXISTS (SELECT 1 FROM tidsintervall s
                                            WHERE s.objekt = t.objekt AND s.ersatt IS NULL AND s.steg = t.steg
                                              AND (s.giltig @> lower(t.giltig) OR upper(s.giltig) = lower(t.giltig)))
                           AND NOT EXISTS (SELECT 1 FROM tidsintervall r
                                            WHERE r.objekt = t.objekt AND r.registrerad_av <> :processen
                                              AND CASE t.registrerad_av
                                                  WHEN :processen THEN r.registrerad = t.ersatt
                                                  ELSE r.registrerad > t.ersatt
                                                       AND (r.registrerad_av = :inlasning OR r.giltig @> lower(t.giltig))
                                                  END)
                         ORDER BY t.objektslag, t.objekt, lower(t.giltig), t.steg, t.id DESC
                        """)
                .param("arende", arende.varde())
                .param("processen", Forlopp.PROCESSEN)
                .param("inlasning", Historik.INLASNING)
                .param("zon", Kalender.SVERIGE.getId())
                .query(TidsintervallRepository::rad)
                .list();
    }

    List<Rad> gallande(ArendeId arende, Instant vid) {
        return jdbc.sql(RADER + """
                        WHERE arende = ? AND registrerad < ? AND (ersatt IS NULL OR ersatt >= ?)
                        ORDER BY objektslag, objekt, lower(giltig)
                        """)
                .param(arende.varde())
                .param(tid(vid))
                .param(tid(vid))
                .query(TidsintervallRepository::rad)
                .list();
    }

    List<Rad> allt(ArendeId arende) {
        return jdbc.sql(RADER + "WHERE arende = ? ORDER BY registrerad, id")
                .param(arende.varde())
                .query(TidsintervallRepository::rad)
                .list();
    }

    void ersatt(Collection<Rad> rader, Instant nu) {
        for (Rad rad : rader) {
            jdbc.sql("UPDATE tidsintervall SET ersatt = ? WHERE id = ?")
                    .param(tid(nu))
                    .param(rad.id())
                    .update();
        }
    }

    void laggTill(NyRad ny, Instant nu, String av) {
        laggTill(ny, ny.till(), nu, null, av);
    }

    /** A step that took no days: it is known to have been, and that it ended the same day, but never stands on the line. */
    void gickIgenom(NyRad ny, Instant nu, String av) {
        laggTill(ny, null, nu, nu, av);
    }

    private void laggTill(NyRad ny, @Nullable LocalDate till, Instant nu, @Nullable Instant ersatt, String av) {
        Skede skede = ny.skede();
        Orsak fore = skede.orsakForePaus();
        jdbc.sql("""
                        INSERT INTO tidsintervall (arende, objekt, objektslag, steg, agare, orsak, orsak_fore_paus,
                                                   egen_paus, arendets_paus, uppfoljning, giltig, registrerad,
                                                   ersatt, registrerad_av, skal, kalla)
                        VALUES (:arende, :objekt, :objektslag, :steg, :agare, :orsak, :fore,
                                :egen, :arendets, :uppfoljning, daterange(:fran, :till, '[)'), :nu, :ersatt, :av, :skal, :kalla)
                        """)
                .param("arende", ny.objekt().arende().varde())
                .param("objekt", ny.objekt().id())
                .param("objektslag", ny.objekt().arOmrade() ? "OMRADE" : "ARENDE")
                .param("steg", skede.steg().nummer())
                .param("agare", skede.agare().name())
                .param("orsak", skede.orsak().name())
                .param("fore", fore == null ? null : fore.name(), Types.VARCHAR)
                .param("egen", skede.egenPaus())
                .param("arendets", skede.arendetsPaus())
                .param("uppfoljning", skede.uppfoljning())
                .param("fran", ny.fran(), Types.DATE)
                .param("till", till, Types.DATE)
                .param("nu", tid(nu))
                .param("ersatt", ersatt == null ? null : tid(ersatt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("av", av)
                .param("skal", ny.skal(), Types.VARCHAR)
                .param("kalla", ny.pahittad() ? "pahittad" : "verklig")
                .update();
    }

    private static OffsetDateTime tid(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Rad rad(ResultSet rs, int nr) throws SQLException {
        boolean pausad = rs.getString("orsak_fore_paus") != null;
        Skede skede = new Skede(
                Steg.nr(rs.getInt("steg")),
                Agare.valueOf(rs.getString("agare")),
                Orsak.valueOf(rs.getString(pausad ? "orsak_fore_paus" : "orsak")),
                rs.getBoolean("egen_paus"),
                rs.getBoolean("arendets_paus"),
                rs.getBoolean("uppfoljning"));
        return new Rad(
                rs.getLong("id"),
                objekt(rs),
                skede,
                rs.getObject("fran", LocalDate.class),
                rs.getObject("till", LocalDate.class),
                rs.getObject("registrerad", OffsetDateTime.class).toInstant(),
                tid(rs.getObject("ersatt", OffsetDateTime.class)),
                rs.getString("registrerad_av"),
                rs.getString("skal"),
                rs.getString("kalla").equals("pahittad"));
    }

    private static Objekt objekt(ResultSet rs) throws SQLException {
        boolean omrade = rs.getString("objektslag").equals("OMRADE");
        return new Objekt(
                new ArendeId(rs.getObject("arende", UUID.class)),
                omrade ? new OmradeId(rs.getObject("objekt", UUID.class)) : null);
    }

    private static @Nullable Instant tid(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
