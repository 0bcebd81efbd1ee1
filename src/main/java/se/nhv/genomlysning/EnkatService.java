package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.uppfoljning.Enkatunderlag;

/**
 * The door to the enkät after the assignment. What anybody answered is kept apart from who it was; who has answered is told
 * nobody, for otherwise two looks at the result, before and after, would tell what that person answered.
 */
@Service
@Transactional
public class EnkatService implements Enkatunderlag {
    /** The questions that are answered with 1–5, in the order of the form. */
    public static final List<String> FRAGOR = List.of("stod", "horda", "tidplan", "relevans");

    private static final int SVARSTID_DAGAR = 21;

    private final EnkatRepository repository;
    private final GruppService grupp;
    private final GenomlysningProcess process;
    private final Arendeskrivning skrivning;
    private final Clock clock;
    private final int minstaAntal;

    /** @param minstaAntal below this many answers no result is shown */
    EnkatService(
            EnkatRepository repository,
            GruppService grupp,
            GenomlysningProcess process,
            Arendeskrivning skrivning,
            Clock clock,
            @Value("${nhv.enkat.minsta-antal:5}") int minstaAntal) {
        this.repository = repository;
        this.grupp = grupp;
        this.process = process;
        this.skrivning = skrivning;
        this.clock = clock;
        this.minstaAntal = minstaAntal;
    }

    /** Asks every member who took part to the end; whoever left before is not asked. Again is no change. */
    public void starta(ArendeId id) {
        skrivning.las(id);
        List<Medlem> medlemmar = grupp.aktiva(id);
        LocalDate idag = LocalDate.now(clock);
        if (medlemmar.isEmpty() || !repository.starta(id, idag, idag.plusDays(SVARSTID_DAGAR))) {
            return;
        }
        medlemmar.forEach(m -> repository.fraga(id, m.konto()));
        process.enkatenBorjar(id);
    }

    /** Those who have been asked and have not answered. */
    @Transactional(readOnly = true)
    public List<KontoId> kvar(ArendeId id) {
        return repository.kvar(id);
    }

    /** The last day for an answer. */
    @Transactional(readOnly = true)
    public LocalDate stanger(ArendeId id) {
        return repository.stanger(id).orElseGet(() -> LocalDate.now(clock).plusDays(SVARSTID_DAGAR));
    }

    /**
     * Keeps one answer apart from who gave it.
     *
     * @param svar 1–5 by question, empty for "kan inte bedöma"
     */
    public void svara(ArendeId id, KontoId konto, Map<String, Optional<Integer>> svar, @Nullable String kommentar) {
        svar.forEach((fraga, varde) -> varde.filter(v -> v < 1 || v > 5).ifPresent(v -> {
            throw new Avvisad(fraga, "genomlysning.fel.enkatsvarUtanforSkalan");
        }));
        skrivning.skriv(id, () -> {
            if (!repository.bocka(id, konto)) {
                throw new Inaktuell("genomlysning.fel.redanSvaratPaEnkaten");
            }
            repository.spara(id, svar, kommentar);
        });
    }

    /** The result, silent about the answers while they are too few. */
    @Transactional(readOnly = true)
    public Enkatresultat resultat(ArendeId id) {
        return repository.resultat(id, minstaAntal);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enkatutfall> enkat(ArendeId id) {
        return repository.stanger(id).map(s -> repository.utfall(id));
    }
}
