package se.nhv.test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table holds, the engine's included: to show that nothing was stored. */
public final class Tabeller {
    private Tabeller() {}

    public static List<String> namn(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name
                        """).query(String.class).list();
    }

    public static Map<String, Long> antal(JdbcClient jdbc) {
        Map<String, Long> antal = new TreeMap<>();
        for (String tabell : namn(jdbc)) {
            antal.put(
                    tabell,
                    jdbc.sql("SELECT count(*) FROM " + tabell).query(Long.class).single());
        }
        return antal;
    }
}
