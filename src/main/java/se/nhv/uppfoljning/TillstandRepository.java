package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.OmradeId;

@Repository
class TillstandRepository {
    private static final String TILLSTAND = """
            SELECT t.id, t.arende, t.omrade, t.region, t.enhet, t.enhetsnamn, t.startdag, t.undertillstand, t.beslut,
                   t.slutdag, t.slut_skal, coalesce(v.version, 0) AS villkorsversion, v.villkor
              FROM tillstand t
              LEFT JOIN LATERAL (
                   SELECT version, villkor FROM tillstand_villkor
                    WHERE tillstand = t.id ORDER BY version DESC LIMIT 1) v ON true
            """;

    private final JdbcClient jdbc;

    TillstandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tillstand> alla() {
        return jdbc.sql(TILLSTAND + " ORDER BY t.startdag DESC, t.enhetsnamn COLLATE \"sv-SE-x-icu\", t.id")
                .query(Tillstand.class)
                .list();
    }

    List<Tillstand> iOmrade(OmradeId omrade) {
        return jdbc.sql(TILLSTAND + " WHERE t.omrade = :omrade ORDER BY t.startdag, t.enhet")
                .param("omrade", omrade.varde())
                .query(Tillstand.class)
                .list();
    }

    Optional<Tillstand> medId(TillstandId id) {
        return jdbc.sql(TILLSTAND + " WHERE t.id = :id")
                .param("id", id.varde())
                .query(Tillstand.class)
                .optional();
    }

    void spara(TillstandId id, NyttTillstand nytt) {
        jdbc.sql("""
                        INSERT INTO tillstand (id, arende, omrade, region, enhet, enhetsnamn, startdag, undertillstand, beslut)
                        VALUES (:id, :arende, :omrade, :region, :enhet, :enhetsnamn, :startdag, :undertillstand, :beslut)
                        """)
                .param("id", id.varde())
                .param("arende", nytt.arende().varde())
                .param("omrade", nytt.omrade().varde())
                .param("region", nytt.region())
                .param("enhet", nytt.enhet())
                .param("enhetsnamn", nytt.enhetsnamn())
                .param("startdag", nytt.startdag())
                .param("undertillstand", nytt.undertillstand())
                .param("beslut", nytt.beslut())
                .update();
    }

    void sparaVillkor(TillstandId id, LocalDate fran, String villkor, @Nullable String beslut) {
        jdbc.sql("""
                        INSERT INTO tillstand_villkor (tillstand, version, galler_fran, villkor, beslut)
                        SELECT :id, coalesce(max(version), 0) + 1, :fran, :villkor, :beslut
                          FROM tillstand_villkor WHERE tillstand = :id
                        """)
                .param("id", id.varde())
                .param("fran", fran)
                .param("villkor", villkor)
                .param("beslut", beslut)
                .update();
    }

    List<Villkorsversion> villkor(TillstandId id) {
        return jdbc.sql("""
                        SELECT version, galler_fran, villkor, beslut FROM tillstand_villkor
                         WHERE tillstand = :id ORDER BY version DESC
                        """)
                .param("id", id.varde())
                .query(Villkorsversion.class)
                .list();
    }

    void avsluta(TillstandId id, LocalDate slutdag, String skal) {
        jdbc.sql("UPDATE tillstand SET slutdag = :slutdag, slut_skal = :skal WHERE id = :id")
                .param("slutdag", slutdag)
                .param("skal", skal)
                .param("id", id.varde())
                .update();
    }
}
