package se.nhv.utskick;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** The door to outgoing mail. */
@Service
public class UtskickService {
    private final UtskickRepository utskick;
    private final ObjectProvider<Lankskydd> skydd;
    private final Handelselogg logg;
    private final Clock clock;

    UtskickService(UtskickRepository utskick, ObjectProvider<Lankskydd> skydd, Handelselogg logg, Clock clock) {
        this.utskick = utskick;
        this.skydd = skydd;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Puts a mail in the outbox. It is sent if the caller's transaction commits, and only then.
     *
     * @throws Avvisad if the address is not an e-mail address, or the subject or text is empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UtskickId stall(NyttUtskick nytt) {
        String mottagare = nytt.mottagare().strip();
        if (!arAdress(mottagare)) {
            throw new Avvisad("mottagare", "utskick.fel.adressen");
        }
        String amne = nytt.amne().replaceAll("\\p{Cntrl}+", " ").strip();
        if (amne.isEmpty() || nytt.text().isBlank()) {
            throw new Avvisad("amne", "utskick.fel.amneOchTextSaknas");
        }
        UtskickId id = new UtskickId(UUID.randomUUID());
        utskick.spara(id, nytt, mottagare, amne, clock.instant());
        utskick.sparaBilagor(id, nytt.bilagor());
        return id;
    }

    /** The mails of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Utskick> iArende(ArendeId arende) {
        return utskick.iArende(arende);
    }

    /** {@link Saknas} if there is no such mail. */
    @Transactional(readOnly = true)
    public Utskick hamta(UtskickId id) {
        return utskick.hamta(id).orElseThrow(() -> new Saknas("utskick.fel.finnsInte"));
    }

    /** Mails that could not be sent and wait for a person, oldest first. */
    @Transactional(readOnly = true)
    public List<Utskick> misslyckade() {
        return utskick.misslyckade();
    }

    /** A person wants it to be tried again, from the beginning. */
    @Transactional
    public void forsokIgen(UtskickId id) {
        Utskick ett = hamta(id);
        igen(ett);
        logga(ett, "UTSKICK_IGEN");
    }

    private void igen(Utskick ett) {
        if (!utskick.forsokIgen(ett.id(), clock.instant())) {
            throw new Inaktuell("utskick.fel.vantarInteNyttForsok");
        }
    }

    /** A mail may carry the key to a remiss, so who sent it elsewhere is remembered; the address itself is not. */
    private void logga(Utskick ett, String handelse) {
        String vem = Atkomst.inloggad().map(p -> p.id().toString()).orElse("system");
        logg.skriv(
                ett.arende().varde(), handelse, vem, Map.of("utskick", ett.id().toString()));
    }

    /** As {@link #forsokIgen(UtskickId)}, to another address: the one that was written was wrong. */
    @Transactional
    public void forsokIgen(UtskickId id, String mottagare) {
        if (!arAdress(mottagare.strip())) {
            throw new Avvisad("mottagare", "utskick.fel.adressen");
        }
        Utskick ett = hamta(id);
        boolean annan = !ett.mottagare().equals(mottagare.strip());
        String lank = ett.lank();
        if (annan && lank != null && skydd.stream().anyMatch(s -> !s.farGaTillAnnan(lank))) {
            throw new Avvisad("mottagare", "utskick.fel.baraTillMottagaren");
        }
        igen(ett);
        utskick.bytMottagare(id, mottagare.strip());
        logga(ett, annan ? "UTSKICK_NY_ADRESS" : "UTSKICK_IGEN");
    }

    /** A person decides that it shall not be sent. */
    @Transactional
    public void avsta(UtskickId id) {
        Utskick ett = hamta(id);
        if (!utskick.avsta(id)) {
            throw new Inaktuell("utskick.fel.vantarInteLangre");
        }
        logga(ett, "UTSKICK_AVSTATT");
    }

    /** Whether a mail can be addressed to it. */
    public static boolean arAdress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text.indexOf('@') > 0 && text.length() <= 254;
        } catch (AddressException e) {
            return false;
        }
    }
}
