package se.nhv.genomlysning;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;

/** The door to why the group divides the care into several tillståndsområden. */
@Service
@Transactional
public class Omradesdelning {
    private final JdbcClient jdbc;
    private final Arendeskrivning skrivning;
    private final Clock clock;

    Omradesdelning(JdbcClient jdbc, Arendeskrivning skrivning, Clock clock) {
        this.jdbc = jdbc;
        this.skrivning = skrivning;
        this.clock = clock;
    }

    /** The care is divided, for this reason; replaces what was said before. */
    public void delas(ArendeId id, String skal, Inloggad person) {
        skrivning.skriv(id, () -> jdbc.sql("""
                        INSERT INTO omradesdelning (arende, skal, av, tid) VALUES (:id, :skal, :av, :tid)
                        ON CONFLICT (arende) DO UPDATE SET skal = EXCLUDED.skal, av = EXCLUDED.av, tid = EXCLUDED.tid
                        """)
                .param("id", id.varde())
                .param("skal", skal.strip())
                .param("av", person.id().varde())
                .param("tid", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** The care is not divided, whatever was said before. */
    public void delasInte(ArendeId id) {
        skrivning.skriv(id, () -> jdbc.sql("DELETE FROM omradesdelning WHERE arende = :id")
                .param("id", id.varde())
                .update());
    }

    /** Empty when the care is not divided. */
    @Transactional(readOnly = true)
    public Optional<String> skal(ArendeId id) {
        return jdbc.sql("SELECT skal FROM omradesdelning WHERE arende = :id")
                .param("id", id.varde())
                .query(String.class)
                .optional();
    }
}
