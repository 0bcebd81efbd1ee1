package se.nhv.arende;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;

/** Notes on a case: a tjänsteanteckning belongs to the akt and is locked (FL 27 §), an arbetsanteckning is internal. */
@Service
@Transactional
public class AnteckningService {
    private static final int LANGST = 10_000;
    private static final DateTimeFormatter DAG_OCH_TID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final JdbcClient jdbc;
    private final Arendeskrivning skrivning;
    private final KontoService konton;
    private final Aktregistrering akten;
    private final Clock clock;

    AnteckningService(
            JdbcClient jdbc, Arendeskrivning skrivning, KontoService konton, Aktregistrering akten, Clock clock) {
        this.jdbc = jdbc;
        this.skrivning = skrivning;
        this.konton = konton;
        this.akten = akten;
        this.clock = clock;
    }

    public enum Slag {
        TJANSTEANTECKNING,
        ARBETSANTECKNING
    }

    /** @param handlingsnummer under which it stands in the diarium; null for what is internal */
    public record Anteckning(
            UUID id,
            Slag slag,
            String text,
            KontoId av,
            Instant nar,
            @Nullable String handlingsnummer) {}

    /**
     * Writes a note. A tjänsteanteckning becomes a handling at once, as locked as itself.
     *
     * @throws Avvisad if the text is empty or longer than 10 000 characters
     */
    public UUID skriv(ArendeId arende, Slag slag, String text, KontoId av) {
        String rensad = text.strip();
        if (rensad.isEmpty() || rensad.length() > LANGST) {
            throw new Avvisad("text", "arende.fel.anteckningTomEllerForLang");
        }
        UUID id = UUID.randomUUID();
        skrivning.skriv(arende, () -> {
            String nummer = slag == Slag.TJANSTEANTECKNING ? iAkten(arende, rensad, av) : null;
            jdbc.sql("""
                            INSERT INTO anteckning (id, arende, slag, text, av, nar, handlingsnummer)
                            VALUES (:id, :arende, :slag, :text, :av, :nar, :nummer)
                            """)
                    .param("id", id)
                    .param("arende", arende.varde())
                    .param("slag", slag.name())
                    .param("text", rensad)
                    .param("av", av.varde())
                    .param("nar", ArendeRepository.utc(clock.instant()))
                    .param("nummer", nummer)
                    .update();
        });
        return id;
    }

    private String iAkten(ArendeId arende, String text, KontoId av) {
        String namn = konton.namn(av);
        ZonedDateTime nu = clock.instant().atZone(clock.getZone());
        return akten.upprattad(
                new Objekt(arende, null),
                namn,
                Textkalla.text("arende.handling.anteckning"),
                Textkalla.text("arende.handling.anteckning.text", text, namn, nu.format(DAG_OCH_TID)),
                true);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Anteckning> i(ArendeId arende) {
        return jdbc.sql(
                        "SELECT id, slag, text, av, nar, handlingsnummer FROM anteckning WHERE arende = :arende ORDER BY nar DESC, id")
                .param("arende", arende.varde())
                .query((r, nr) -> new Anteckning(
                        r.getObject("id", UUID.class),
                        Slag.valueOf(r.getString("slag")),
                        r.getString("text"),
                        new KontoId(r.getObject("av", UUID.class)),
                        r.getTimestamp("nar").toInstant(),
                        r.getString("handlingsnummer")))
                .list();
    }
}
