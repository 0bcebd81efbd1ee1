package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.kalender.Kalender;
import se.nhv.register.Npo;
import se.nhv.register.Register;

/** The door to how the dialogue with each NPO stands: asked, proposed, prioritised, nominated, avstämningar. */
@Service
@Transactional(readOnly = true)
public class Npooversikt {
    private final NpoRepository repository;
    private final Bruttolista bruttolista;
    private final Register register;
    private final Kalender kalender;
    private final Clock clock;

    Npooversikt(NpoRepository repository, Bruttolista bruttolista, Register register, Kalender kalender, Clock clock) {
        this.repository = repository;
        this.bruttolista = bruttolista;
        this.register = register;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Those who fit the question, in its order. */
    public List<Nporad> rader(Npourval urval) {
        return urval.av(alla(urval.ar()), LocalDate.now(clock));
    }

    /** Every NPO by name, with what came from it in the year. */
    public List<Nporad> alla(int ar) {
        return repository.rader(kalender.borjan(LocalDate.of(ar, 1, 1)), kalender.borjan(LocalDate.of(ar + 1, 1, 1)));
    }

    /**
     * The NPO, if the person may see how the dialogue with it stands: those who follow them all, and the NPO itself.
     *
     * @throws Saknas if there is no such NPO
     */
    public Npo hamta(String kod, Inloggad person) {
        Npo npo = register.npo(kod).orElseThrow(() -> new Saknas("forslag.fel.npoFinnsInte"));
        if (!serAlla(person) && !person.har(Roll.NPO, kod)) {
            throw new Nekad("forslag.fel.foretraderInteNpo", npo.namn());
        }
        return npo;
    }

    /** Whether the person follows the dialogue with every NPO, and so sees what is internal in it. */
    public boolean serAlla(Inloggad person) {
        return Krets.NPO_DIALOGEN.omfattar(person);
    }

    /** What the NPO stands behind on the bruttolista, what became of it and why. */
    public List<Bruttorad> forslag(String kod) {
        return bruttolista.allaRader(new Bruttofraga(null, kod, null, null, Bruttofraga.Sortering.NAMN, 1));
    }

    /** The NPO's own list, most urgent first. */
    public List<Npoprioritet> prioriteter(String kod) {
        return repository.prioriteter(kod);
    }
}
