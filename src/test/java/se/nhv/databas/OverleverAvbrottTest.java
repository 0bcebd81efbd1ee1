package se.nhv.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulls the plug: the program dies at once, its database process lives on as an orphan in the same folder. */
class OverleverAvbrottTest {
    private static final int OMGANGAR = 4;

    @TempDir
    private Path rot;

    @Test
    void alltSomKvitteratsFinnsKvarEfterSigkillOchNastaStartFungerar() throws Exception {
        int kvitterad = 0;
        for (int omgang = 0; omgang < OMGANGAR; omgang++) {
            kvitterad = skrivOchAvbryt(kvitterad + 40);
        }
        try (InbyggdPostgres postgres = InbyggdPostgres.starta(rot, 2);
                Connection c = postgres.pool().getConnection();
                Statement s = c.createStatement()) {
            assertThat(tal(s, "SELECT count(*) FROM rad WHERE nr <= " + kvitterad))
                    .isEqualTo(kvitterad);
            assertThat(text(s, "SHOW fsync")).isEqualTo("on");
            assertThat(text(s, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(text(s, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(text(s, "SHOW server_version")).startsWith("17.");
        }
    }

    private int skrivOchAvbryt(int minst) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Skrivare.class.getName(),
                        rot.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int senast = 0;
        try (BufferedReader rader =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String rad = rader.readLine(); rad != null; rad = rader.readLine()) {
                if (rad.startsWith("sparad ")) {
                    senast = Integer.parseInt(rad.substring("sparad ".length()));
                    if (senast >= minst) {
                        break;
                    }
                }
            }
            assertThat(senast).as("programmet startade om och skrev vidare").isGreaterThanOrEqualTo(minst);
            program.destroyForcibly().waitFor();
        }
        return senast;
    }

    private static long tal(Statement s, String sql) throws SQLException {
        try (ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static String text(Statement s, String sql) throws SQLException {
        try (ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }
}
