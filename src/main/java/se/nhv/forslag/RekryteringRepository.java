package se.nhv.forslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingId;

@Repository
class RekryteringRepository {
    private final JdbcClient jdbc;

    RekryteringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void nominera(ArendeId vardomrade, Nominering n, KontoId av) {
        jdbc.sql("""
                        INSERT INTO nominering (id, vardomrade, samverkansregion, npo, roll, namn, epost, specialitet,
                                                arbetsplats, tillfragan, ersattare_namn, ersattare_epost, motivering,
                                                nominerad_av, tid)
                        VALUES (:id, :v, :sr, :npo, :roll, :namn, :epost, :specialitet, :arbetsplats, :tillfragan,
                                :ersattareNamn, :ersattareEpost, :motivering, :av, :tid)
                        """)
                .param("id", n.id())
                .param("v", vardomrade.varde())
                .param("sr", n.samverkansregion())
                .param("npo", n.npo())
                .param("roll", n.roll().kod())
                .param("namn", n.namn())
                .param("epost", n.epost())
                .param("specialitet", n.specialitet())
                .param("arbetsplats", n.arbetsplats())
                .param(
                        "tillfragan",
                        n.tillfragan() == null ? null : n.tillfragan().name())
                .param("ersattareNamn", n.ersattareNamn())
                .param("ersattareEpost", n.ersattareEpost())
                .param("motivering", n.motivering())
                .param("av", av.varde())
                .param("tid", n.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order of the samverkansregioner, and for each as they came in. */
    List<Nominering> nomineringar(ArendeId vardomrade) {
        return jdbc.sql("""
                        SELECT n.* FROM nominering n LEFT JOIN samverkansregion s ON s.kod = n.samverkansregion
                         WHERE n.vardomrade = :v ORDER BY s.ordning NULLS LAST, n.tid, n.namn
                        """)
                .param("v", vardomrade.varde())
                .query(RekryteringRepository::nominering)
                .list();
    }

    private static Nominering nominering(ResultSet rs, int rad) throws SQLException {
        String tillfragan = rs.getString("tillfragan");
        return new Nominering(
                rs.getObject("id", UUID.class),
                rs.getString("samverkansregion"),
                rs.getString("npo"),
                Grupproll.medKod(rs.getString("roll")).orElseThrow(),
                rs.getString("namn"),
                rs.getString("epost"),
                rs.getString("specialitet"),
                rs.getString("arbetsplats"),
                tillfragan == null ? null : Tillfragan.valueOf(tillfragan),
                rs.getString("ersattare_namn"),
                rs.getString("ersattare_epost"),
                rs.getString("motivering"),
                tid(rs));
    }

    void kanInte(ArendeId vardomrade, Nominerande vem, String hinder, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO nomineringshinder (id, vardomrade, samverkansregion, npo, hinder, lamnat_av, tid)
                        VALUES (:id, :v, :sr, :npo, :hinder, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("v", vardomrade.varde())
                .param("sr", vem.somSamverkansregion())
                .param("npo", vem.somNpo())
                .param("hinder", hinder)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Nomineringshinder> hinder(ArendeId vardomrade) {
        return jdbc.sql("SELECT * FROM nomineringshinder WHERE vardomrade = :v ORDER BY tid")
                .param("v", vardomrade.varde())
                .query((rs, rad) -> new Nomineringshinder(nominerande(rs), rs.getString("hinder"), tid(rs)))
                .list();
    }

    /** @param av null when the model reminds by itself */
    void fragad(
            ArendeId vardomrade,
            Nominerande vem,
            boolean paminnelse,
            LocalDate sistaDag,
            HandlingId handling,
            @Nullable KontoId av,
            Instant tid) {
        jdbc.sql("""
                        INSERT INTO nomineringsfraga (id, vardomrade, samverkansregion, npo, paminnelse, sista_dag, handling,
                                                      av, tid)
                        VALUES (:id, :v, :sr, :npo, :paminnelse, :sistaDag, :handling, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("v", vardomrade.varde())
                .param("sr", vem.somSamverkansregion())
                .param("npo", vem.somNpo())
                .param("paminnelse", paminnelse)
                .param("sistaDag", sistaDag)
                .param("handling", handling.varde())
                .param("av", av == null ? null : av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Nomineringsfraga> fragor(ArendeId vardomrade) {
        return jdbc.sql("SELECT * FROM nomineringsfraga WHERE vardomrade = :v ORDER BY tid")
                .param("v", vardomrade.varde())
                .query((rs, rad) -> new Nomineringsfraga(
                        nominerande(rs),
                        rs.getBoolean("paminnelse"),
                        rs.getObject("sista_dag", LocalDate.class),
                        tid(rs)))
                .list();
    }

    /** The vårdområden about which the NPO has been asked, newest first. */
    List<ArendeId> medFragaTill(String npo) {
        return jdbc.sql("SELECT vardomrade FROM nomineringsfraga WHERE npo = :npo GROUP BY 1 ORDER BY max(tid) DESC")
                .param("npo", npo)
                .query((rs, rad) -> new ArendeId(rs.getObject(1, UUID.class)))
                .list();
    }

    private static Nominerande nominerande(ResultSet rs) throws SQLException {
        String npo = rs.getString("npo");
        return npo != null ? Nominerande.npo(npo) : Nominerande.samverkansregion(rs.getString("samverkansregion"));
    }

    private static Instant tid(ResultSet rs) throws SQLException {
        return rs.getObject("tid", OffsetDateTime.class).toInstant();
    }

    void svarSenast(ArendeId vardomrade, LocalDate dag) {
        jdbc.sql("""
                        INSERT INTO rekrytering (vardomrade, svar_senast) VALUES (:v, :dag)
                        ON CONFLICT (vardomrade) DO UPDATE SET svar_senast = EXCLUDED.svar_senast
                        """).param("v", vardomrade.varde()).param("dag", dag).update();
    }

    Optional<LocalDate> svarSenast(ArendeId vardomrade) {
        return jdbc.sql("SELECT svar_senast FROM rekrytering WHERE vardomrade = :v")
                .param("v", vardomrade.varde())
                .query(LocalDate.class)
                .optional();
    }

    void utse(ArendeId vardomrade, Utsedd u, LocalDate dag) {
        jdbc.sql("""
                        INSERT INTO utsedd (vardomrade, konto, roll, samverkansregion, dag)
                        VALUES (:v, :konto, :roll, :sr, :dag)
                        """)
                .param("v", vardomrade.varde())
                .param("konto", u.konto().varde())
                .param("roll", u.roll().kod())
                .param("sr", u.samverkansregion())
                .param("dag", dag)
                .update();
    }

    void taBortUtsedda(ArendeId vardomrade) {
        jdbc.sql("DELETE FROM utsedd WHERE vardomrade = :v")
                .param("v", vardomrade.varde())
                .update();
    }

    List<Utsedd> utsedda(ArendeId vardomrade) {
        return jdbc.sql("""
                        SELECT u.konto, u.roll, u.samverkansregion
                          FROM utsedd u LEFT JOIN samverkansregion s ON s.kod = u.samverkansregion
                         WHERE u.vardomrade = :v ORDER BY s.ordning NULLS LAST, u.konto
                        """)
                .param("v", vardomrade.varde())
                .query((rs, rad) -> new Utsedd(
                        new KontoId(rs.getObject("konto", UUID.class)),
                        Grupproll.medKod(rs.getString("roll")).orElseThrow(),
                        rs.getString("samverkansregion")))
                .list();
    }

    /** The vårdområden in step 1 to whose group the account has been appointed. */
    Set<UUID> utseddUnderRekrytering(KontoId konto) {
        return jdbc.sql("""
                        SELECT u.vardomrade FROM utsedd u JOIN vardomrade v ON v.id = u.vardomrade
                         WHERE u.konto = :konto AND v.steg = 1
                        """).param("konto", konto.varde()).query(UUID.class).set();
    }
}
