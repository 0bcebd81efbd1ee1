package se.nhv.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of bad input lean on: that a write is seen, and that nothing else is. */
class SkrivsparTest {
    private static RenDatabas databas;
    private static JdbcClient jdbc;
    private static Skrivspar spar;

    @BeforeAll
    static void borja() {
        databas = new RenDatabas();
        jdbc = databas.jdbc();
        spar = new Skrivspar(jdbc);
    }

    @AfterAll
    static void sluta() {
        databas.close();
    }

    @Test
    void enRadSomKommerAndrasOchForsvinnerSyns() {
        jdbc.sql("UPDATE klocka SET forskjutning_ms = 5").update();
        assertThat(spar.andrat()).containsExactly("klocka");
        jdbc.sql("DELETE FROM klocka").update();
        assertThat(spar.andrat()).containsExactly("klocka");
        jdbc.sql("INSERT INTO klocka (forskjutning_ms) VALUES (0)").update();
        assertThat(spar.andrat()).containsExactly("klocka");
        assertThat(spar.andrat()).isEmpty();
    }

    @Test
    void detSomTasTillbakaOchDetSomIngenRadRorSynsInte() {
        assertThatThrownBy(() -> databas.i(() -> {
                    jdbc.sql("UPDATE klocka SET forskjutning_ms = 7").update();
                    throw new IllegalStateException("tillbaka");
                }))
                .hasMessage("tillbaka");
        jdbc.sql("UPDATE klocka SET forskjutning_ms = 7 WHERE false").update();
        jdbc.sql("SELECT 1 FROM klocka FOR UPDATE").query(Integer.class).list();

        assertThat(spar.andrat()).isEmpty();
    }
}
