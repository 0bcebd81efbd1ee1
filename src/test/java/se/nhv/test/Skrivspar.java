package se.nhv.test;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whether anything was stored since it was last asked: rows that came, went or were changed, in any table, the
 * engine's included. Every table notes it by itself, in the transaction that wrote: what was rolled back leaves no trace,
 * and asking costs the same however much the tables hold.
 */
public final class Skrivspar {
    private final JdbcClient jdbc;

    public Skrivspar(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE SCHEMA IF NOT EXISTS skrivspar").update();
        jdbc.sql("CREATE TABLE IF NOT EXISTS skrivspar.skrivet (tabell text NOT NULL)")
                .update();
        jdbc.sql("""
                        CREATE OR REPLACE FUNCTION skrivspar.notera() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                            IF EXISTS (SELECT FROM rader) THEN
                                INSERT INTO skrivspar.skrivet VALUES (TG_TABLE_NAME);
                            END IF;
                            RETURN NULL;
                        END $$
                        """).update();
        for (String tabell : Tabeller.namn(jdbc)) {
            bevaka(tabell, "INSERT", "NEW");
            bevaka(tabell, "UPDATE", "NEW");
            bevaka(tabell, "DELETE", "OLD");
        }
        andrat();
    }

    /** The tables that are not as they were; empty when nothing was stored. */
    public List<String> andrat() {
        return jdbc.sql("DELETE FROM skrivspar.skrivet RETURNING tabell").query(String.class).list().stream()
                .distinct()
                .sorted()
                .toList();
    }

    private void bevaka(String tabell, String handelse, String rader) {
        jdbc.sql("CREATE OR REPLACE TRIGGER skrivspar_%s AFTER %s ON %s REFERENCING %s TABLE AS rader %s"
                        .formatted(
                                handelse.toLowerCase(java.util.Locale.ROOT),
                                handelse,
                                tabell,
                                rader,
                                "FOR EACH STATEMENT EXECUTE FUNCTION skrivspar.notera()"))
                .update();
    }
}
