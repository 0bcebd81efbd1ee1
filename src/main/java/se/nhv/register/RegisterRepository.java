package se.nhv.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterRepository {
    private final JdbcClient jdbc;

    RegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Npo> npo() {
        return jdbc.sql("SELECT kod, namn FROM npo ORDER BY namn COLLATE \"sv-SE-x-icu\"")
                .query(Npo.class)
                .list();
    }

    List<Samverkansregion> samverkansregioner() {
        return jdbc.sql("SELECT kod, namn, lagnamn FROM samverkansregion ORDER BY ordning")
                .query(Samverkansregion.class)
                .list();
    }

    List<Region> regioner() {
        Map<String, String> namn = new LinkedHashMap<>();
        Map<String, List<Region.Del>> delar = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT r.lanskod, r.namn, rs.samverkansregion, rs.del
                          FROM region r
                          JOIN region_samverkansregion rs USING (lanskod)
                          JOIN samverkansregion s ON s.kod = rs.samverkansregion
                         ORDER BY r.lanskod, s.ordning
                        """).query(rs -> {
            String lanskod = rs.getString("lanskod");
            namn.put(lanskod, rs.getString("namn"));
            delar.computeIfAbsent(lanskod, l -> new ArrayList<>())
                    .add(new Region.Del(rs.getString("samverkansregion"), rs.getString("del")));
        });
        return namn.entrySet().stream()
                .map(e -> new Region(e.getKey(), e.getValue(), delar.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    void sparaNpo(Npo npo) {
        jdbc.sql("""
                        INSERT INTO npo (kod, namn) VALUES (:kod, :namn)
                        ON CONFLICT (kod) DO UPDATE SET namn = EXCLUDED.namn
                        """).param("kod", npo.kod()).param("namn", npo.namn()).update();
    }

    void sparaSamverkansregion(Samverkansregion s, int ordning) {
        jdbc.sql("""
                        INSERT INTO samverkansregion (kod, namn, lagnamn, ordning) VALUES (:kod, :namn, :lagnamn, :ordning)
                        ON CONFLICT (kod) DO UPDATE SET namn = EXCLUDED.namn, lagnamn = EXCLUDED.lagnamn
                        """)
                .param("kod", s.kod())
                .param("namn", s.namn())
                .param("lagnamn", s.lagnamn())
                .param("ordning", ordning)
                .update();
    }

    void sparaRegion(String lanskod, String namn, Region.Del del) {
        jdbc.sql("""
                        INSERT INTO region (lanskod, namn) VALUES (:lanskod, :namn)
                        ON CONFLICT (lanskod) DO UPDATE SET namn = EXCLUDED.namn
                        """).param("lanskod", lanskod).param("namn", namn).update();
        jdbc.sql("""
                        INSERT INTO region_samverkansregion (lanskod, samverkansregion, del) VALUES (:lanskod, :sr, :del)
                        ON CONFLICT (lanskod, samverkansregion) DO UPDATE SET del = EXCLUDED.del
                        """)
                .param("lanskod", lanskod)
                .param("sr", del.samverkansregion())
                .param("del", del.del())
                .update();
    }
}
