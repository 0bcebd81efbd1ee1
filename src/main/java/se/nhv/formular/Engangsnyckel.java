package se.nhv.formular;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Inaktuell;

/** A form is sent once: a double click or a post from an old page has no second effect. */
@Component
public class Engangsnyckel {
    private static final Duration MINNE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Engangsnyckel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key for a form that is shown now. */
    public UUID ny() {
        return UUID.randomUUID();
    }

    /**
     * Uses the key up in the caller's transaction: if that is undone, the form may be sent again.
     *
     * @throws Inaktuell if it has been used
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void anvand(UUID nyckel) {
        jdbc.sql("DELETE FROM akt_inskick WHERE tid < :forr")
                .param("forr", clock.instant().minus(MINNE).atOffset(ZoneOffset.UTC))
                .update();
        int nya = jdbc.sql("INSERT INTO akt_inskick (nyckel, tid) VALUES (:nyckel, :nu) ON CONFLICT DO NOTHING")
                .param("nyckel", nyckel)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (nya == 0) {
            throw new Inaktuell("formular.fel.redanGjort");
        }
    }
}
