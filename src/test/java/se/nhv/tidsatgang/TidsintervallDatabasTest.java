package se.nhv.tidsatgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nhv.test.RenDatabas;

/** What PostgreSQL itself refuses, whoever writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TidsintervallDatabasTest {
    private RenDatabas databas;

    @BeforeAll
    void starta() {
        databas = new RenDatabas();
    }

    @AfterAll
    void stang() {
        databas.close();
    }

    private void rad(UUID arende, String giltig) {
        databas.jdbc().sql("""
                        INSERT INTO tidsintervall (arende, objekt, objektslag, steg, agare, orsak, egen_paus, arendets_paus,
                                                   uppfoljning, giltig, registrerad, registrerad_av, kalla)
                        VALUES (:a, :a, 'ARENDE', 2, 'SOCIALSTYRELSEN', 'ARBETE', false, false,
                                false, CAST(:giltig AS daterange), '2026-01-01Z', 'prov', 'verklig')
                        """).param("a", arende).param("giltig", giltig).update();
    }

    @Test
    void tvaIntervallPaSammaDagNekas() {
        UUID arende = UUID.randomUUID();
        rad(arende, "[2026-01-01,2026-02-01)");
        assertThatThrownBy(() -> rad(arende, "[2026-01-31,2026-03-01)"))
                .hasMessageContaining("tidsintervall_overlappar_inte");
        rad(arende, "[2026-02-01,)");
        assertThatThrownBy(() -> rad(arende, "[2027-02-01,2027-03-01)"))
                .hasMessageContaining("tidsintervall_overlappar_inte");
    }

    @Test
    void sammaDagarIEttAnnatArendeGarBra() {
        rad(UUID.randomUUID(), "[2026-01-01,)");
        rad(UUID.randomUUID(), "[2026-01-01,)");
    }

    @Test
    void enLuckaNekasNarTransaktionenAvslutasMenFarFinnasUnderVagen() {
        UUID arende = UUID.randomUUID();
        databas.i(() -> {
            rad(arende, "[2026-01-01,2026-02-01)");
            rad(arende, "[2026-03-01,)");
            rad(arende, "[2026-02-01,2026-03-01)");
        });
        assertThatThrownBy(() -> databas.i(() -> {
                    rad(UUID.randomUUID(), "[2025-01-01,)");
                    UUID annat = UUID.randomUUID();
                    rad(annat, "[2026-01-01,2026-02-01)");
                    rad(annat, "[2026-02-02,)");
                }))
                .rootCause()
                .hasMessageContaining("lucka efter 2026-02-01");
    }

    @Test
    void attErsattaUtanAttSkrivaNyttLamnarEnLuckaOchNekas() {
        UUID arende = UUID.randomUUID();
        databas.i(() -> {
            rad(arende, "[2026-01-01,2026-02-01)");
            rad(arende, "[2026-02-01,2026-03-01)");
            rad(arende, "[2026-03-01,)");
        });
        assertThatThrownBy(() -> databas.jdbc()
                        .sql("UPDATE tidsintervall SET ersatt = '2026-05-01Z' WHERE arende = ?"
                                + " AND lower(giltig) = '2026-02-01'")
                        .param(arende)
                        .update())
                .hasMessageContaining("lucka");
    }

    @Test
    void detSomRegistreratsKanInteAndrasEllerTasBort() {
        UUID arende = UUID.randomUUID();
        rad(arende, "[2026-01-01,)");
        for (String sql : new String[] {
            "UPDATE tidsintervall SET agare = 'B1'",
            "UPDATE tidsintervall SET ersatt = '2026-05-01Z', steg = 3",
            "UPDATE tidsintervall SET giltig = '[2026-01-02,)'",
            "DELETE FROM tidsintervall"
        }) {
            assertThatThrownBy(() -> databas.jdbc()
                            .sql(sql + " WHERE arende = ?")
                            .param(arende)
                            .update())
                    .hasMessageContaining("aldrig genom ändring");
        }
        assertThat(databas.jdbc()
                        .sql("SELECT agare FROM tidsintervall WHERE arende = ?")
                        .param(arende)
                        .query(String.class)
                        .list())
                .containsExactly("SOCIALSTYRELSEN");
    }
}
