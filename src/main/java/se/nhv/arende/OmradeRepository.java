package se.nhv.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OmradeRepository {
    private static final String URVAL = """
            SELECT o.id, o.arende, o.nummer, o.namn, o.lage, o.steg, o.pahittad,
                   v.version, v.definition, v.antal_enheter, v.galler_fran
              FROM tillstandsomrade o
              JOIN LATERAL (SELECT * FROM tillstandsomrade_version x WHERE x.omrade = o.id
                             ORDER BY x.version DESC LIMIT 1) v ON true
            """;

    private final JdbcClient jdbc;

    OmradeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void nytt(OmradeId id, ArendeId arende, String namn, Instant skapad, boolean pahittad) {
        jdbc.sql("""
                        INSERT INTO tillstandsomrade (id, arende, nummer, namn, lage, skapad, pahittad)
                        SELECT :id, :arende, coalesce(max(nummer), 0) + 1, :namn, 'PAGAR', :skapad, :pahittad
                          FROM tillstandsomrade WHERE arende = :arende
                        """)
                .param("id", id.varde())
                .param("arende", arende.varde())
                .param("namn", namn)
                .param("skapad", ArendeRepository.utc(skapad))
                .param("pahittad", pahittad)
                .update();
    }

    void version(OmradeId id, String definition, int antalEnheter, LocalDate fran, String grund) {
        jdbc.sql("""
                        INSERT INTO tillstandsomrade_version (omrade, version, definition, antal_enheter, galler_fran, grund)
                        SELECT :id, coalesce(max(version), 0) + 1, :definition, :antal, :fran, :grund
                          FROM tillstandsomrade_version WHERE omrade = :id
                        """)
                .param("id", id.varde())
                .param("definition", definition)
                .param("antal", antalEnheter)
                .param("fran", fran)
                .param("grund", grund)
                .update();
    }

    void steg(OmradeId id, Steg steg) {
        jdbc.sql("UPDATE tillstandsomrade SET steg = :steg WHERE id = :id")
                .param("steg", steg.nummer())
                .param("id", id.varde())
                .update();
    }

    void lage(OmradeId id, Omradeslage lage) {
        jdbc.sql("UPDATE tillstandsomrade SET lage = :lage WHERE id = :id")
                .param("lage", lage.name())
                .param("id", id.varde())
                .update();
    }

    Optional<Tillstandsomrade> hitta(OmradeId id) {
        return jdbc.sql(URVAL + " WHERE o.id = :id")
                .param("id", id.varde())
                .query(OmradeRepository::rad)
                .optional();
    }

    List<Tillstandsomrade> iArende(ArendeId arende) {
        return jdbc.sql(URVAL + " WHERE o.arende = :arende ORDER BY o.nummer")
                .param("arende", arende.varde())
                .query(OmradeRepository::rad)
                .list();
    }

    List<Tillstandsomrade> alla() {
        return jdbc.sql(URVAL + " ORDER BY o.namn, o.id")
                .query(OmradeRepository::rad)
                .list();
    }

    private static Tillstandsomrade rad(ResultSet r, int nr) throws SQLException {
        return new Tillstandsomrade(
                new OmradeId(r.getObject("id", UUID.class)),
                new ArendeId(r.getObject("arende", UUID.class)),
                r.getInt("nummer"),
                r.getString("namn"),
                r.getString("definition"),
                r.getInt("antal_enheter"),
                r.getInt("version"),
                r.getDate("galler_fran").toLocalDate(),
                Omradeslage.valueOf(r.getString("lage")),
                Steg.nr(r.getInt("steg")),
                r.getBoolean("pahittad"));
    }
}
