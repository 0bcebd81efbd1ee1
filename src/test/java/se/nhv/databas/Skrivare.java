package se.nhv.databas;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that writes row after row and says each number once the database has acknowledged it, until it is killed. */
public final class Skrivare {
    private Skrivare() {}

    public static void main(String[] args) throws SQLException {
        InbyggdPostgres postgres = InbyggdPostgres.starta(Path.of(args[0]), 2);
        try (Connection c = postgres.pool().getConnection();
                Statement s = c.createStatement()) {
            s.execute("CREATE TABLE IF NOT EXISTS rad (nr integer PRIMARY KEY)");
            var senaste = s.executeQuery("SELECT coalesce(max(nr), 0) FROM rad");
            senaste.next();
            for (int nr = senaste.getInt(1) + 1; nr < 10_000_000; nr++) {
                s.execute("INSERT INTO rad VALUES (" + nr + ")");
                System.out.println("sparad " + nr);
            }
        }
    }
}
