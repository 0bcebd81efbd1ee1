package se.nhv.forslag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

@Repository
class RekryteringRepository {
    private final JdbcClient jdbc;

    RekryteringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void nominera(ArendeId vardomrade, Nominering n, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO nominering (id, vardomrade, samverkansregion, namn, epost, specialitet, motivering, nominerad_av, tid)
                        VALUES (:id, :v, :sr, :namn, :epost, :specialitet, :motivering, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("v", vardomrade.varde())
                .param("sr", n.samverkansregion())
                .param("namn", n.namn())
                .param("epost", n.epost())
                .param("specialitet", n.specialitet())
                .param("motivering", n.motivering())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Nominering> nomineringar(ArendeId vardomrade) {
        return jdbc.sql("""
                        SELECT n.samverkansregion, n.namn, n.epost, n.specialitet, n.motivering
                          FROM nominering n JOIN samverkansregion s ON s.kod = n.samverkansregion
                         WHERE n.vardomrade = :v ORDER BY s.ordning, n.tid, n.namn
                        """)
                .param("v", vardomrade.varde())
                .query((rs, rad) -> new Nominering(
                        rs.getString("samverkansregion"),
                        rs.getString("namn"),
                        rs.getString("epost"),
                        rs.getString("specialitet"),
                        rs.getString("motivering")))
                .list();
    }

    void kanInte(ArendeId vardomrade, String samverkansregion, String hinder, KontoId av, Instant tid) {
        jdbc.sql("""
                        INSERT INTO nomineringshinder (id, vardomrade, samverkansregion, hinder, lamnat_av, tid)
                        VALUES (:id, :v, :sr, :hinder, :av, :tid)
                        """)
                .param("id", UUID.randomUUID())
                .param("v", vardomrade.varde())
                .param("sr", samverkansregion)
                .param("hinder", hinder)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
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
}
