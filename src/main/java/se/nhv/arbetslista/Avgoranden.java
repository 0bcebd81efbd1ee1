package se.nhv.arbetslista;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.handling.Insyn;

/** What the steps before a task ended in, as far as a person may read it. */
@Service
@Transactional(readOnly = true)
public class Avgoranden {
    private final List<Avgorande> rum;
    private final Insyn insyn;

    Avgoranden(List<Avgorande> rum, Insyn insyn) {
        this.rum = rum.stream()
                .sorted(Comparator.comparingInt(Avgorande::steg).reversed())
                .toList();
        this.insyn = insyn;
    }

    /** The latest step first. */
    public List<Avgjort> infor(Uppgift uppgift, Inloggad person) {
        return rum.stream()
                .flatMap(r -> r.avgjort(uppgift.arende(), uppgift.omrade()).stream())
                .filter(a -> insyn.kanSe(person, uppgift.arende(), uppgift.omrade(), a.synlig()))
                .toList();
    }
}
