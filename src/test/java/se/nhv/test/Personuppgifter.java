package se.nhv.test;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for people where there are to be none: in all the engine keeps, and in the log of what happened. */
public final class Personuppgifter {
    private Personuppgifter() {}

    /**
     * Every place that holds a person's name, user name or e-mail; accounts are spoken of by their id. In the demo the account
     * of a region is called what the region is called as an instans, which is no person.
     */
    public static List<String> funna(JdbcClient jdbc) {
        record Kolumn(String tabell, String namn) {}
        List<Kolumn> kolumner = jdbc.sql("""
                        SELECT table_name AS tabell, column_name AS namn FROM information_schema.columns
                         WHERE table_schema = 'public'
                           AND (table_name LIKE 'act\\_%' AND data_type IN ('text', 'character varying')
                                OR table_name = 'handelse' AND data_type IN ('text', 'jsonb'))
                        """).query(Kolumn.class).list();
        List<String> funna = new ArrayList<>();
        for (Kolumn k : kolumner) {
            String kolumn = k.namn() + "::text";
            funna.addAll(jdbc.sql("SELECT DISTINCT '" + k.tabell() + "." + k.namn() + ": ' || left(" + kolumn + ", 80)"
                            + " FROM " + k.tabell() + " t JOIN konto p ON position(p.namn IN " + kolumn + ") > 0"
                            + " OR position(p.epost IN " + kolumn + ") > 0 OR " + kolumn + " = p.anvandarnamn"
                            + " AND NOT EXISTS (SELECT 1 FROM remissinstans i WHERE i.kod = p.anvandarnamn)"
                            + " OR " + kolumn + " ~ '[A-Za-z0-9._-]+@[A-Za-z0-9-]+[.][A-Za-z]'")
                    .query(String.class)
                    .list());
        }
        return funna;
    }
}
