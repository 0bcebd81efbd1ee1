package se.nhv.formular;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;

/** The door to the drafts: one per task and person, of no rules but its size. */
@Service
@Transactional
public class UtkastService {
    private static final int STORST = 2_000_000;

    private final UtkastRepository utkast;
    private final Clock klocka;

    UtkastService(UtkastRepository utkast, Clock klocka) {
        this.utkast = utkast;
        this.klocka = klocka;
    }

    /**
     * Saves, over what was saved before.
     *
     * @param uppgift the task, or whatever else the form is answered for
     * @return when, to be shown as "Sparat 14:32"
     */
    public Instant spara(String uppgift, UUID person, Formulardata data) {
        int storlek = data.varden().values().stream()
                .flatMap(varden -> varden.stream())
                .mapToInt(String::length)
                .sum();
        if (storlek > STORST) {
            throw new Avvisad("formular.fel.utkastStort");
        }
        Instant nu = klocka.instant().truncatedTo(ChronoUnit.MILLIS);
        utkast.spara(uppgift, person, data, nu);
        return nu;
    }

    @Transactional(readOnly = true)
    public Optional<Utkast> hamta(String uppgift, UUID person) {
        return utkast.hamta(uppgift, person);
    }

    public void taBort(String uppgift, UUID person) {
        utkast.taBort(uppgift, person);
    }

    /** When the task is gone, everybody's drafts of it go too. */
    public void taBortAlla(String uppgift) {
        utkast.taBortAlla(uppgift);
    }
}
