package se.nhv.remiss;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A remiss written row by row, past the code that is tested. */
public final class Provremiss {
    public static final LocalDate SISTA_DAG = LocalDate.of(2026, 6, 1);
    private static final int REGIONER = 21;
    private static final int SAMVERKANSREGIONER = 6;

    private final JdbcClient jdbc;
    private final UUID id = UUID.randomUUID();
    private int ordning;

    public Provremiss(JdbcClient jdbc, UUID arende, List<String> fragor, List<String> instanser) {
        this.jdbc = jdbc;
        jdbc.sql("""
                        INSERT INTO remiss (id, arende, varv, underlag_version, missiv, sista_dag, ursprunglig_dag, skapad,
                               utskickad)
                        VALUES (:id, :arende, 1, 1, 'Prov', :dag, :dag, now(), :ut)
                        """)
                .param("id", id)
                .param("arende", arende)
                .param("dag", SISTA_DAG)
                .param("ut", SISTA_DAG.minusDays(60))
                .update();
        for (int i = 0; i < fragor.size(); i++) {
            jdbc.sql("INSERT INTO remissfraga (remiss, nr, fraga) VALUES (:r, :nr, :fraga)")
                    .param("r", id)
                    .param("nr", i + 1)
                    .param("fraga", fragor.get(i))
                    .update();
        }
        instanser.forEach(kod -> jdbc.sql("""
                        INSERT INTO remissmottagare (remiss, instans, sista_dag, ursprunglig_dag, lage)
                        VALUES (:r, :i, :dag, :dag, 'EJ_BESVARAD')
                        """)
                .param("r", id)
                .param("i", kod)
                .param("dag", SISTA_DAG)
                .update());
    }

    public UUID id() {
        return id;
    }

    /** So many that can be asked: the regioner, the samverkansregioner and then others. */
    public static List<String> instanser(JdbcClient jdbc, int antal) {
        List<String> koder = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            String slag = i < REGIONER ? "REGION" : i < REGIONER + SAMVERKANSREGIONER ? "SAMVERKANSREGION" : "OVRIG";
            String kod = "prov-%s-%03d".formatted(slag.toLowerCase(Locale.ROOT), i);
            jdbc.sql("INSERT INTO remissinstans (kod, namn, slag) VALUES (:k, :n, :s) ON CONFLICT DO NOTHING")
                    .param("k", kod)
                    .param("n", "Instans %03d".formatted(i))
                    .param("s", slag)
                    .update();
            koder.add(kod);
        }
        return koder;
    }

    /** @param instanser all it speaks for, the sender first; empty svar for one that abstains */
    public void yttrande(
            List<String> instanser, boolean sent, Map<Integer, Stallningstagande> svar, @Nullable String motivering) {
        UUID y = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO yttrande (id, remiss, avsandare, svar_for, avstar, inkom, sent, handling)
                        VALUES (:id, :r, :avsandare, 'Prov', :avstar, :inkom, :sent, :handling)
                        """)
                .param("id", y)
                .param("r", id)
                .param("avsandare", instanser.get(0))
                .param("avstar", svar.isEmpty())
                .param(
                        "inkom",
                        OffsetDateTime.of(2026, 5, 1, 8, 0, 0, 0, ZoneOffset.UTC)
                                .plusSeconds(ordning++))
                .param("sent", sent)
                .param("handling", UUID.randomUUID())
                .update();
        for (String i : instanser) {
            jdbc.sql("INSERT INTO yttrande_instans (remiss, instans, yttrande) VALUES (:r, :i, :y)")
                    .param("r", id)
                    .param("i", i)
                    .param("y", y)
                    .update();
            jdbc.sql("UPDATE remissmottagare SET lage = :lage WHERE remiss = :r AND instans = :i")
                    .param("lage", svar.isEmpty() ? "AVSTAR" : "BESVARAD")
                    .param("r", id)
                    .param("i", i)
                    .update();
        }
        svar.forEach((nr, s) -> jdbc.sql("""
                        INSERT INTO yttrande_svar (yttrande, fraga, stallningstagande, motivering)
                        VALUES (:y, :nr, :s, :m)
                        """)
                .param("y", y)
                .param("nr", nr)
                .param("s", s.name())
                .param("m", motivering)
                .update());
    }

    public void anstand(String instans, LocalDate till) {
        jdbc.sql("UPDATE remissmottagare SET sista_dag = :dag WHERE remiss = :r AND instans = :i")
                .param("dag", till)
                .param("r", id)
                .param("i", instans)
                .update();
    }
}
