package se.nhv.inlasning;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;

/** What has been brought in so far. */
@Service
@Transactional(readOnly = true)
public class Inlasningar {
    private final InlastRepository repository;

    Inlasningar(InlastRepository repository) {
        this.repository = repository;
    }

    /** A file that was brought in. */
    public record Genomford(Instant nar, KontoId av, int rader, int inlasta, int oforandrade) {}

    /** The latest twenty, newest first. */
    public List<Genomford> senaste() {
        return repository.senaste();
    }
}
