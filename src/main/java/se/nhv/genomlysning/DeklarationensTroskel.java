package se.nhv.genomlysning;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.Javtroskel;

/** Whoever is asked to declare jäv, or whose newest declaration nobody has tried, reads nothing of the case. */
@Component
class DeklarationensTroskel implements Javtroskel {
    private final GruppRepository repository;

    DeklarationensTroskel(GruppRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<UUID> vantar(KontoId konto) {
        return repository.vantarPaJav(konto, DeklareraJavSvar.FORMULAR);
    }
}
