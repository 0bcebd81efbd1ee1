package se.nhv.forslag;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.register.Npo;
import se.nhv.register.Register;

/** The door to the förslag: propose, support, prioritise, select. */
@Service
@Transactional
public class ForslagService {
    private final ForslagRepository repository;
    private final ForslagProcess process;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;
    private final Register register;
    private final Forslagshandling handling;
    private final Handelselogg logg;
    private final Clock clock;

    ForslagService(
            ForslagRepository repository,
            ForslagProcess process,
            ArendeService arenden,
            OmradeService omraden,
            Arendeskrivning skrivning,
            Register register,
            Forslagshandling handling,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.process = process;
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
        this.register = register;
        this.handling = handling;
        this.logg = logg;
        this.clock = clock;
    }

    /** Puts a new vårdområde on the bruttolista and starts its process. */
    public ArendeId foresla(NyttForslag forslag, Inloggad person) {
        return foresla(forslag, null, person);
    }

    /**
     * The same.
     *
     * @param andring what ought to change in a tillståndsområde that exists; null when the care is new to NHV
     * @throws Avvisad if that tillståndsområde cannot change any more
     */
    public ArendeId foresla(NyttForslag forslag, @Nullable Andringsforslag andring, Inloggad person) {
        kravTalarFor(person, forslag.npo());
        if (andring != null && kanAndras().stream().noneMatch(o -> o.id().equals(andring.omrade()))) {
            throw new Avvisad("omrade", "forslag.fel.omradetKanInteAndras");
        }
        ArendeId id = arenden.nyttVardomrade(forslag.vardomrade(), false);
        skrivning.las(id);
        UUID nytt = repository.spara(id, forslag, false, person.id(), clock.instant());
        if (andring != null) {
            repository.andrar(nytt, andring);
        }
        logg.skriv(id.varde(), "FORSLAG", person.id().toString(), Map.of("npo", forslag.npo()));
        handling.forslag(id, forslag, andring);
        process.vardomradeForeslaget(id);
        return id;
    }

    /** Records whose förslag a vårdområde was that is brought in from elsewhere; its process is started by whoever does. */
    public void lasIn(ArendeId id, String npo, KontoId av) {
        boolean stod = !repository.forslag(id).isEmpty();
        NyttForslag forslag = new NyttForslag(npo, "", "", Map.of(), null, null, null);
        repository.spara(id, forslag, stod, av, clock.instant());
    }

    /** Another NPO proposes the same vårdområde. */
    public void stod(ArendeId id, String npo, String motivering, Inloggad person) {
        kravTalarFor(person, npo);
        if (motivering.isBlank()) {
            throw new Avvisad("motivering", "forslag.fel.stodUtanMotivering");
        }
        skrivning.skriv(id, () -> {
            kravObedomt(id);
            if (repository.harForslag(id, npo)) {
                throw new Inaktuell("forslag.fel.stoderRedan");
            }
            NyttForslag stod = new NyttForslag(npo, "", motivering.strip(), Map.of(), null, null, null);
            repository.spara(id, stod, true, person.id(), clock.instant());
            handling.stod(id, npo, motivering.strip());
            logg.skriv(id.varde(), "FORSLAG_STOD", person.id().toString(), Map.of("npo", npo));
        });
    }

    /** Puts the vårdområde at a place of the NPO's own list, 1 being most urgent; again moves it, and the same again is no change. */
    public void prioritera(ArendeId id, Prioritering p, Inloggad person) {
        kravTalarFor(person, p.npo());
        if (p.ordning() < 1 || p.ordning() > 99) {
            throw new Avvisad("ordning", "forslag.fel.platsUtanforListan");
        }
        skrivning.skriv(id, () -> {
            kravObedomt(id);
            repository.annatPaPlats(p.npo(), p.ordning(), id).ifPresent(annat -> {
                throw new Avvisad("ordning", "forslag.fel.platsenUpptagen", annat, p.ordning());
            });
            if (prioriteringar(id).contains(p)) {
                return;
            }
            repository.prioritera(id, p, person.id(), clock.instant());
            handling.prioritering(id, p);
            logg.skriv(
                    id.varde(),
                    "PRIORITERING",
                    person.id().toString(),
                    Map.of("npo", p.npo(), "ordning", String.valueOf(p.ordning())));
        });
    }

    /** Records what became of the förslag. The process acts on it by {@link ForslagTasks}. */
    public void bedom(ArendeId id, Urval urval) {
        if (urval.skal().isBlank()) {
            throw new Avvisad("skal", "forslag.fel.skalSaknas");
        }
        if (urval.val().blirArende() && urval.ansvarig() == null) {
            throw new Avvisad("ansvarigUtredare", "forslag.fel.ansvarigSaknas");
        }
        skrivning.skriv(id, () -> {
            kravObedomt(id);
            repository.urval(id, urval);
            logg.skriv(
                    id.varde(),
                    "URVAL",
                    urval.bedomtAv().toString(),
                    Map.of("val", urval.val().name()));
        });
    }

    /** The vårdområde stays on the bruttolista as not selected. Again is no change. */
    public void valdesInte(ArendeId id) {
        skrivning.las(id);
        if (arenden.hamta(id).lage() != Lage.EJ_VALD) {
            arenden.satt(id, Lage.EJ_VALD);
        }
    }

    /** Opens the ärende as the selection said. Again is no change. */
    public void oppnaArende(ArendeId id) {
        skrivning.las(id);
        Arende arende = arenden.hamta(id);
        if (arende.dnr() == null) {
            Optional<Urval> urval = repository.urval(id);
            boolean snabbspar =
                    urval.filter(u -> u.val() == Urval.Val.SNABBSPAR).isPresent();
            arenden.oppna(
                    id,
                    snabbspar ? Vag.SNABBSPAR : Vag.ORDINARIE,
                    snabbspar ? urval.map(Urval::skal).orElse(null) : null,
                    urval.map(Urval::ansvarig).orElse(null));
        }
    }

    /** The omgång of that name; made if it is new. */
    public UUID omgang(String namn) {
        String rensat = namn.strip().replaceAll("\\s+", " ");
        if (rensat.isEmpty() || rensat.length() > 100) {
            throw new Avvisad("omgang", "forslag.fel.omgangensNamn");
        }
        return repository.omgang(rensat, clock.instant());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Omgang> omgangar() {
        return repository.omgangar();
    }

    @Transactional(readOnly = true)
    public List<Forslag> forslag(ArendeId id) {
        return repository.forslag(id);
    }

    /** What those förslag want changed that are about a tillståndsområde that exists, by the id of the förslag. */
    @Transactional(readOnly = true)
    public Map<UUID, Andringsforslag> andringar(ArendeId id) {
        return repository.andringar(id);
    }

    /** The tillståndsområden that a förslag can be about: decided, and not ended. */
    @Transactional(readOnly = true)
    public List<Tillstandsomrade> kanAndras() {
        return omraden.alla().stream().filter(o -> !o.lage().slut()).toList();
    }

    @Transactional(readOnly = true)
    public List<Prioritering> prioriteringar(ArendeId id) {
        return repository.prioriteringar(id);
    }

    /** Those that were selected into the omgång. */
    @Transactional(readOnly = true)
    public Set<ArendeId> iOmgang(UUID omgang) {
        return repository.iOmgang(omgang);
    }

    @Transactional(readOnly = true)
    public Optional<Urval> urval(ArendeId id) {
        return repository.urval(id);
    }

    /** The NPO the person may speak for: its own, or for an utredare all, as förslag also arrive by mail. */
    @Transactional(readOnly = true)
    public List<String> talarFor(Inloggad person) {
        return register.npo().stream()
                .map(Npo::kod)
                .filter(kod -> person.har(Roll.UTREDARE) || person.har(Roll.NPO, kod))
                .toList();
    }

    private void kravTalarFor(Inloggad person, @Nullable String npo) {
        if (npo == null || register.npo(npo).isEmpty()) {
            throw new Avvisad("npo", "forslag.fel.npoSaknas");
        }
        if (!talarFor(person).contains(npo)) {
            throw new Nekad("forslag.fel.foretraderInteNpo", register.npoNamn(npo));
        }
    }

    private void kravObedomt(ArendeId id) {
        if (arenden.hamta(id).lage() != Lage.FORSLAG || repository.urval(id).isPresent()) {
            throw new Inaktuell("forslag.fel.redanBedomt");
        }
    }
}
