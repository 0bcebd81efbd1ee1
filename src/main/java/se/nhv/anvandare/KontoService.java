package se.nhv.anvandare;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;

/** The door to accounts. */
@Service
public class KontoService {
    private final KontoRepository konton;
    private final Clock clock;

    KontoService(KontoRepository konton, Clock clock) {
        this.konton = konton;
        this.clock = clock;
    }

    /** The account, also one that is no longer active; {@link Saknas} if it never existed. */
    @Transactional(readOnly = true)
    public Konto hamta(KontoId id) {
        return konton.medId(id).orElseThrow(() -> new Saknas("anvandare.fel.kontotFinnsInte"));
    }

    /** Whether the account is still open, with the same roles as when the person signed in. */
    @Transactional(readOnly = true)
    public boolean galler(Inloggad person) {
        return konton.medId(person.id())
                .filter(Konto::aktiv)
                .filter(k -> k.inloggad().grupper().equals(person.grupper()))
                .isPresent();
    }

    /** The person's name as shown on pages; a dash for somebody unknown, so that a list never fails on it. */
    @Transactional(readOnly = true)
    public String namn(KontoId id) {
        return konton.namn(id).orElse("–");
    }

    /** The names of several persons at once. */
    @Transactional(readOnly = true)
    public Map<KontoId, String> namn(Collection<KontoId> vilka) {
        return konton.namn(Set.copyOf(vilka));
    }

    /** The name of somebody in a log: an account's id, or "system". */
    @Transactional(readOnly = true)
    public String namn(String vem) {
        try {
            return namn(KontoId.av(vem));
        } catch (IllegalArgumentException ingetKonto) {
            return vem;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Konto> medAnvandarnamn(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn);
    }

    /** Active accounts in the group {@code roll} or {@code roll:enhet}, by name. */
    @Transactional(readOnly = true)
    public List<Konto> medGrupp(String grupp) {
        int kolon = grupp.indexOf(':');
        return kolon < 0
                ? konton.medRoll(grupp)
                : konton.medRollOchEnhet(grupp.substring(0, kolon), grupp.substring(kolon + 1));
    }

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<Konto> alla() {
        return konton.alla();
    }

    /** Makes an account; a user name is never used twice, not even after its person has left. */
    @Transactional
    public KontoId skapa(NyttKonto nytt) {
        if (konton.medAnvandarnamn(nytt.anvandarnamn()).isPresent()) {
            throw new Avvisad("anvandarnamn", "anvandare.fel.anvandarnamnetUpptaget");
        }
        KontoId id = new KontoId(UUID.randomUUID());
        konton.spara(id, nytt, false, clock.instant());
        return id;
    }

    /** The person can no longer sign in; the name stays in what was done. */
    @Transactional
    public void avaktivera(KontoId id) {
        if (!konton.avaktivera(id)) {
            throw new Saknas("anvandare.fel.kontotFinnsInte");
        }
    }

    /** What a new account needs. Without a password hash its person signs in by OIDC only. */
    public record NyttKonto(
            String anvandarnamn,
            String namn,
            @Nullable String epost,
            @Nullable String losenordshash,
            List<Konto.Tilldelning> tilldelningar) {
        public NyttKonto {
            tilldelningar = List.copyOf(tilldelningar);
        }
    }
}
