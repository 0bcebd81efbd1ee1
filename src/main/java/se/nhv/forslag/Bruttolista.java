package se.nhv.forslag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;

/** The door to the bruttolista as it is published: every vårdområde, who stands behind it, what became of it and why. */
@Service
@Transactional(readOnly = true)
public class Bruttolista {
    public static final int PER_SIDA = 50;

    private final BruttolistaRepository repository;
    private final List<Utfallsskal> senareSteg;

    Bruttolista(BruttolistaRepository repository, List<Utfallsskal> senareSteg) {
        this.repository = repository;
        this.senareSteg = senareSteg;
    }

    public long antal(Bruttofraga fraga) {
        return repository.antal(fraga);
    }

    /** One page. */
    public List<Bruttorad> rader(Bruttofraga fraga) {
        return medSkal(repository.rader(fraga, PER_SIDA, (long) (fraga.sida() - 1) * PER_SIDA));
    }

    /** All that fits the question, for those who take it with them. */
    public List<Bruttorad> allaRader(Bruttofraga fraga) {
        return medSkal(repository.rader(fraga, null, 0));
    }

    /** How a later step ended outweighs why it was once selected. */
    private List<Bruttorad> medSkal(List<Bruttorad> rader) {
        List<ArendeId> ids = rader.stream().map(Bruttorad::id).toList();
        Map<ArendeId, String> skal = new HashMap<>();
        if (!ids.isEmpty()) {
            senareSteg.forEach(s -> skal.putAll(s.skal(ids)));
        }
        return rader.stream()
                .map(r -> r.medSkal(skal.containsKey(r.id()) ? skal.get(r.id()) : r.skal()))
                .toList();
    }
}
