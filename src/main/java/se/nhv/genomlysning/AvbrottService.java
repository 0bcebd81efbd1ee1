package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.forslag.Utfallsskal;
import se.nhv.handelselogg.Handelselogg;

/** The door for breaking a genomlysning off, always with a reason. */
@Service
@Transactional
public class AvbrottService implements Utfallsskal {
    private final AvbrottRepository repository;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;
    private final Clock clock;

    AvbrottService(
            AvbrottRepository repository,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.logg = logg;
        this.clock = clock;
    }

    /** Records why; the model then ends the case by {@link #avbryt}. */
    public void besluta(ArendeId id, String grund, String skal, Inloggad av) {
        if (skal.isBlank()) {
            throw new Avvisad("avbrottSkal", "genomlysning.fel.avbrottUtanSkal");
        }
        skrivning.skriv(id, () -> {
            repository.spara(id, new Avbrott(grund, skal.strip(), LocalDate.now(clock), av.id()));
            logg.skriv(id.varde(), "GENOMLYSNING_AVBRUTEN", av.id().toString(), Map.of("grund", grund));
        });
    }

    /** The case ends. Again is no change. */
    public void avbryt(ArendeId id) {
        skrivning.las(id);
        if (arenden.hamta(id).lage() != Lage.AVBRUTEN) {
            arenden.satt(id, Lage.AVBRUTEN);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Avbrott> hamta(ArendeId id) {
        return repository.hamta(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ArendeId, String> skal(Collection<ArendeId> arenden) {
        return repository.skal(arenden);
    }
}
