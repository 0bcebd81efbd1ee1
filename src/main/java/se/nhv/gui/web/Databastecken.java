package se.nhv.gui.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some characters, the null character above all, and some days and numbers are such to a program but not to the database. */
final class Databastecken {
    private static final Set<String> TILLSTAND = Set.of("22021", "22P05", "22008", "22003");

    private Databastecken() {}

    static boolean kanInteLagras(Throwable fel) {
        for (@Nullable Throwable t = fel; t != null; t = t.getCause()) {
            if (t instanceof SQLException s && s.getSQLState() != null && TILLSTAND.contains(s.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
