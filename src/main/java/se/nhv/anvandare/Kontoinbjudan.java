package se.nhv.anvandare;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto.Tilldelning;
import se.nhv.anvandare.KontoService.NyttKonto;
import se.nhv.fel.Avvisad;

/**
 * The door by which somebody from outside gets into the process: an account whose user name is the person's e-mail address,
 * which is what the agency's sign-in has verified. In the demo it is a demo account with the demo's password.
 */
@Service
public class Kontoinbjudan {
    private final KontoRepository konton;
    private final boolean demo;
    private final Clock clock;

    Kontoinbjudan(KontoRepository konton, ObjectProvider<DemoKonton> demokonton, Clock clock) {
        this.konton = konton;
        this.demo = demokonton.getIfAvailable() != null;
        this.clock = clock;
    }

    /** The open account that is reached at the address. */
    @Transactional(readOnly = true)
    public Optional<Konto> medEpost(String epost) {
        return konton.medEpost(normal(epost));
    }

    /**
     * Sees to it that the person has an open account with the role: an account that is reached at the address gets the role if
     * it lacks it, and otherwise one is made.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KontoId bjudIn(String namn, String epost, Tilldelning som) {
        Optional<Konto> har = medEpost(epost);
        if (har.isPresent()) {
            Konto konto = har.get();
            if (!konto.tilldelningar().contains(som)) {
                konton.tilldela(konto.id(), som);
            }
            return konto.id();
        }
        KontoId id = new KontoId(UUID.randomUUID());
        String adress = normal(epost);
        boolean ny = konton.spara(
                id,
                new NyttKonto(adress, namn, adress, demo ? DemoKonton.LOSENORDSHASH : null, List.of(som)),
                demo,
                clock.instant());
        if (!ny) {
            throw new Avvisad("anvandarnamn", "anvandare.fel.anvandarnamnetUpptaget");
        }
        return id;
    }

    private static String normal(String epost) {
        return epost.strip().toLowerCase(Locale.ROOT);
    }
}
