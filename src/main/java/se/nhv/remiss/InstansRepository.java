package se.nhv.remiss;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InstansRepository {
    private final JdbcClient jdbc;

    InstansRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address that a person has written stays. */
    void spara(Remissinstans i) {
        jdbc.sql("""
                        INSERT INTO remissinstans (kod, namn, slag, epost) VALUES (:kod, :namn, :slag, :epost)
                        ON CONFLICT (kod) DO UPDATE
                           SET namn = EXCLUDED.namn, epost = coalesce(remissinstans.epost, EXCLUDED.epost)
                        """)
                .param("kod", i.kod())
                .param("namn", i.namn())
                .param("slag", i.slag().name())
                .param("epost", i.epost())
                .update();
    }

    void epost(String kod, @Nullable String epost) {
        jdbc.sql("UPDATE remissinstans SET epost = :epost WHERE kod = :kod")
                .param("epost", epost)
                .param("kod", kod)
                .update();
    }

    /** Regioner first, then samverkansregioner, then the others by name. */
    List<Remissinstans> alla() {
        return jdbc.sql("""
                        SELECT kod, namn, slag, epost FROM remissinstans
                         ORDER BY CASE slag WHEN 'REGION' THEN 1 WHEN 'SAMVERKANSREGION' THEN 2 ELSE 3 END,
                                  CASE slag WHEN 'REGION' THEN kod END, namn COLLATE "sv-SE-x-icu"
                        """).query(Remissinstans.class).list();
    }

    List<Remissinstans> med(Collection<String> koder) {
        return alla().stream().filter(i -> koder.contains(i.kod())).toList();
    }
}
