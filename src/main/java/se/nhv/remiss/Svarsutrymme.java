package se.nhv.remiss;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Uppladdning;
import se.nhv.formular.Uppladdningar;
import se.nhv.formular.Utkast;
import se.nhv.formular.UtkastService;

/**
 * What an instans has written and not sent: its own (TF 2 kap. 13 §). Only its links lead here; no page, search or API of the
 * agency does. When it has been sent, what it was written in stays as long as it may be changed.
 */
@Component
@Transactional
public class Svarsutrymme {
    private static final String SKICKAT = "-skickat";

    private final UtkastService utkast;
    private final Uppladdningar filer;

    Svarsutrymme(UtkastService utkast, Uppladdningar filer) {
        this.utkast = utkast;
        this.filer = filer;
    }

    /** Under which drafts and files are kept; the same for all links to one instans. */
    public static String nyckel(Ingang ingang) {
        return nyckel(ingang.nyckel());
    }

    private static String nyckel(UUID instans) {
        return "remiss-" + instans;
    }

    @Transactional(readOnly = true)
    public Optional<Utkast> utkast(Ingang ingang) {
        return utkast.hamta(nyckel(ingang), ingang.nyckel());
    }

    /** What stands there already is not saved anew, so that what a colleague has signed off is still the same. */
    public Instant spara(Ingang ingang, Formulardata data) {
        Optional<Utkast> forut = utkast(ingang).filter(u -> u.data().equals(data));
        return forut.isPresent() ? forut.get().sparat() : utkast.spara(nyckel(ingang), ingang.nyckel(), data);
    }

    @Transactional(readOnly = true)
    public List<Uppladdning> filer(Ingang ingang) {
        return filer.lista(nyckel(ingang), ingang.nyckel());
    }

    /** What was sent the last time, to begin a change with. */
    @Transactional(readOnly = true)
    public Optional<Formulardata> skickat(Ingang ingang) {
        return utkast.hamta(nyckel(ingang) + SKICKAT, ingang.nyckel()).map(Utkast::data);
    }

    /** The change is not to be made; what was sent stays as it is. */
    public void angra(Ingang ingang) {
        utkast.taBort(nyckel(ingang), ingang.nyckel());
    }

    /** What was written has been sent. */
    void skickades(Ingang ingang) {
        utkast(ingang).ifPresent(u -> utkast.spara(nyckel(ingang) + SKICKAT, ingang.nyckel(), u.data()));
        angra(ingang);
    }

    /** Whether the instans has written or uploaded something that it has not sent. */
    @Transactional(readOnly = true)
    public boolean harBorjat(RemissId remiss, String instans) {
        UUID egen = Ingang.nyckel(remiss, instans);
        return utkast.hamta(nyckel(egen), egen).isPresent()
                || !filer.lista(nyckel(egen), egen).isEmpty();
    }

    /** What was sent can no longer be changed, and is in the akt. */
    void stada(RemissId remiss, String instans) {
        String nyckel = nyckel(Ingang.nyckel(remiss, instans));
        utkast.taBortAlla(nyckel);
        utkast.taBortAlla(nyckel + SKICKAT);
        filer.taBortAlla(nyckel);
    }
}
