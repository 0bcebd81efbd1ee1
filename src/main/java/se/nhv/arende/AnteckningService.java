package se.nhv.arende;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Avvisad;

/** Notes on a case: a tjänsteanteckning belongs to the akt and is locked (FL 27 §), an arbetsanteckning is internal. */
@Service
@Transactional
public class AnteckningService {
    private static final int LANGST = 10_000;

    private final JdbcClient jdbc;
    private final Arendeskrivning skrivning;
    private final Clock clock;

    AnteckningService(JdbcClient jdbc, Arendeskrivning skrivning, Clock clock) {
        this.jdbc = jdbc;
        this.skrivning = skrivning;
        this.clock = clock;
    }

    public enum Slag {
        TJANSTEANTECKNING,
        ARBETSANTECKNING
    }

    public record Anteckning(UUID id, Slag slag, String text, KontoId av, Instant nar) {}

    /** @throws Avvisad if the text is empty or longer than 10 000 characters */
    public UUID skriv(ArendeId arende, Slag slag, String text, KontoId av) {
        String rensad = text.strip();
        if (rensad.isEmpty() || rensad.length() > LANGST) {
            throw new Avvisad("text", "arende.fel.anteckningTomEllerForLang");
        }
        UUID id = UUID.randomUUID();
        skrivning.skriv(arende, () -> jdbc.sql(
                        "INSERT INTO anteckning (id, arende, slag, text, av, nar) VALUES (:id, :arende, :slag, :text, :av, :nar)")
                .param("id", id)
                .param("arende", arende.varde())
                .param("slag", slag.name())
                .param("text", rensad)
                .param("av", av.varde())
                .param("nar", ArendeRepository.utc(clock.instant()))
                .update());
        return id;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Anteckning> i(ArendeId arende) {
        return jdbc.sql("SELECT id, slag, text, av, nar FROM anteckning WHERE arende = :arende ORDER BY nar DESC, id")
                .param("arende", arende.varde())
                .query((r, nr) -> new Anteckning(
                        r.getObject("id", UUID.class),
                        Slag.valueOf(r.getString("slag")),
                        r.getString("text"),
                        new KontoId(r.getObject("av", UUID.class)),
                        r.getTimestamp("nar").toInstant()))
                .list();
    }

    /** Internal notes are cleared when a case is closed (FL 27 §, TF 2 kap.); those of the akt stay. */
    void rensaArbetsanteckningar(ArendeId arende) {
        jdbc.sql("DELETE FROM anteckning WHERE arende = :arende AND slag = 'ARBETSANTECKNING'")
                .param("arende", arende.varde())
                .update();
    }
}
