package se.nhv.forslag;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.Javtroskel;

/** Whoever has been appointed reads nothing while the group still is being recruited: jäv is asked for when it begins. */
@Component
class UtseddTroskel implements Javtroskel {
    private final RekryteringRepository repository;

    UtseddTroskel(RekryteringRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<UUID> vantar(KontoId konto) {
        return repository.utseddUnderRekrytering(konto);
    }
}
