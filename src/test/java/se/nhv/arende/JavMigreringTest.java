package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.test.Testdatabas;

/** Whoever was jävig before it was kept in one place is so afterwards, in the same things. */
class JavMigreringTest {
    private static final String ARENDE = new UUID(0, 1).toString();
    private static final String OMRADE = new UUID(0, 2).toString();
    private static final String JAVIG_HELT = new UUID(0, 3).toString();
    private static final String JAVIG_ENLIGT_SVAR = new UUID(0, 4).toString();
    private static final String JAVIG_VID_BESLUTET = new UUID(0, 5).toString();
    private static final String INTE_JAVIG = new UUID(0, 6).toString();

    @Test
    void denSomVarJavigArDetFortfarande() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(Testdatabas.nyDatabas());
            pool.setUsername("postgres");
            pool.setMaximumPoolSize(2);
            Flyway.configure().dataSource(pool).target("302").load().migrate();
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql(fore()).update();

            Flyway.configure().dataSource(pool).load().migrate();

            assertThat(jdbc.sql("SELECT concat_ws(' ', arende, omrade, konto) FROM jav")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(
                            ARENDE + " " + JAVIG_HELT,
                            ARENDE + " " + OMRADE + " " + JAVIG_ENLIGT_SVAR,
                            ARENDE + " " + OMRADE + " " + JAVIG_VID_BESLUTET);
        }
    }

    private static String fore() {
        return """
                INSERT INTO vardomrade (id, namn, lage, skapad) VALUES ('%1$s', 'Prov', 'PAGAR', '2026-01-01');
                INSERT INTO tillstandsomrade (id, arende, nummer, namn, lage, skapad)
                VALUES ('%2$s', '%1$s', 1, 'Område', 'PAGAR', '2026-01-01');
                INSERT INTO konto (id, anvandarnamn, namn, skapad)
                SELECT k::uuid, k, 'Prov', '2026-01-01' FROM unnest(ARRAY['%3$s', '%6$s']) k;
                INSERT INTO javsdeklaration (id, arende, konto, omstandighet, tid, javig, provad)
                SELECT gen_random_uuid(), '%1$s', k::uuid, true, '2026-01-02', k = '%3$s', '2026-01-03'
                  FROM unnest(ARRAY['%3$s', '%3$s', '%6$s']) k;
                INSERT INTO sammantrade (id, dag, extra) VALUES ('%1$s', '2026-03-11', false);
                INSERT INTO namndpunkt (id, sammantrade, nr, arende, omrade, rubrik, forslag_till_beslut, foredragande,
                                        uppsatt_av, status)
                VALUES ('%1$s', '%1$s', 1, '%1$s', '%2$s', 'Prov', 'Prov', 'Prov', '%6$s', 'BEHANDLAD');
                INSERT INTO javsanmalan (punkt, konto, svar, omstandighet, egen_region_soker, narvaro, nar)
                VALUES ('%1$s', '%4$s', 'JA', 'Anställd', false, 'JA', '2026-03-01'),
                       ('%1$s', '%5$s', 'OSAKER', 'Släkt', false, 'JA', '2026-03-01'),
                       ('%1$s', '%6$s', 'NEJ', NULL, false, 'JA', '2026-03-01');
                INSERT INTO namndbeslut (id, punkt, arende, omrade, dag, ar, paragraf, utfall, extra_utlysning, lydelse, skal,
                                         utslagsrost, foredragande, ordforande, sekreterare, expedieras_till)
                VALUES ('%1$s', '%1$s', '%1$s', '%2$s', '2026-03-11', 2026, 1, 'BORDLAGGNING', false, 'Prov', 'Prov',
                        false, 'Prov', '%6$s', '%6$s', 'Prov');
                INSERT INTO namndbeslut_deltagare (beslut, konto, hur)
                VALUES ('%1$s', '%4$s', 'JAVIG'), ('%1$s', '%5$s', 'JAVIG'), ('%1$s', '%6$s', 'BESLUTAR');
                """.formatted(ARENDE, OMRADE, JAVIG_HELT, JAVIG_ENLIGT_SVAR, JAVIG_VID_BESLUTET, INTE_JAVIG);
    }
}
