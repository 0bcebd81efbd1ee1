package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/** The door to the underlag: what the group proposes, version by version. */
@Service
@Transactional
public class UnderlagService {
    private final UnderlagRepository repository;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final List<Underlagsbruk> bruk;
    private final Handelselogg logg;
    private final Clock clock;

    UnderlagService(
            UnderlagRepository repository,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            List<Underlagsbruk> bruk,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.bruk = bruk;
        this.logg = logg;
        this.clock = clock;
    }

    /** Keeps a new version; earlier ones stay. Områden and villkor that live on keep their identity. */
    public int spara(ArendeId id, NyttUnderlag nytt, Inloggad av) {
        granska(nytt);
        return skrivning.skriv(id, () -> {
            int forra = repository.senasteVersion(id);
            int version = forra + 1;
            List<Omradesforslag> tidigare =
                    repository.hamta(id, forra).map(Underlag::omraden).orElse(List.of());
            repository.spara(id, version, nytt, av.id(), clock.instant());
            Set<UUID> tagna = new HashSet<>();
            Map<UUID, String> skrevs = tidigare.stream()
                    .flatMap(o -> o.villkor().stream())
                    .collect(Collectors.toMap(Villkor::id, Villkor::lydelse));
            for (int i = 0; i < nytt.omraden().size(); i++) {
                sparaOmrade(id, version, i + 1, nytt.omraden().get(i), tidigare, skrevs, tagna);
            }
            logg.skriv(id.varde(), "UNDERLAG", av.id().toString(), Map.of("version", String.valueOf(version)));
            return version;
        });
    }

    private void sparaOmrade(
            ArendeId id,
            int version,
            int ordning,
            NyttUnderlag.Omrade nytt,
            List<Omradesforslag> tidigare,
            Map<UUID, String> skrevs,
            Set<UUID> tagna) {
        Optional<Omradesforslag> samma = tidigare.stream()
                .filter(o -> !tagna.contains(o.id()))
                .filter(o -> nytt.id() == null ? lika(o.namn(), nytt.namn()) : o.id().equals(nytt.id()))
                .findFirst();
        UUID omrade = samma.map(Omradesforslag::id).orElseGet(() -> repository.nyttOmradesforslag(id));
        tagna.add(omrade);
        repository.sparaOmrade(id, version, ordning, omrade, nytt);
        List<Villkor> gamla = samma.map(Omradesforslag::villkor).orElse(List.of());
        for (int i = 0; i < nytt.villkor().size(); i++) {
            NyttUnderlag.Lydelse lydelse = nytt.villkor().get(i);
            UUID villkor = gamla.stream()
                    .filter(v -> !tagna.contains(v.id()))
                    .filter(v -> samma(v, lydelse, skrevs))
                    .map(Villkor::id)
                    .findFirst()
                    .orElseGet(() -> repository.nyttVillkor(id, omrade));
            tagna.add(villkor);
            repository.sparaLydelse(id, version, i + 1, villkor, lydelse);
        }
    }

    /** One row of the form is a villkor of every område: the one it was filled in from, and those that read the same then. */
    private static boolean samma(Villkor v, NyttUnderlag.Lydelse nu, Map<UUID, String> skrevs) {
        if (v.id().equals(nu.id())) {
            return true;
        }
        String forr = nu.id() == null ? nu.text() : skrevs.get(nu.id());
        return forr != null && lika(v.lydelse(), forr);
    }

    /** Locks the newest version and registers it. Again is no change. */
    public void frys(ArendeId id) {
        skrivning.las(id);
        int version = repository.senasteVersion(id);
        if (version > 0 && repository.frys(id, version, clock.instant())) {
            Underlag underlag = hamta(id, version);
            handlingar.registrera(NyHandling.upprattad(
                            id,
                            "Sakkunniggruppen",
                            Textkalla.text("genomlysning.handling.underlag", version),
                            LocalDate.now(clock))
                    .synligFor(Synlighet.DELTAGARE)
                    .medText(Underlagstext.av(underlag)));
            logg.skriv(id.varde(), "UNDERLAG_FRUSET", "system", Map.of("version", String.valueOf(version)));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Underlag> senaste(ArendeId id) {
        return repository.hamta(id, repository.senasteVersion(id));
    }

    /** The newest version that is locked: what the remiss and the decision speak of. */
    @Transactional(readOnly = true)
    public Optional<Underlag> senastFrysta(ArendeId id) {
        return repository.versioner(id).stream()
                .filter(Underlag::arFruset)
                .findFirst()
                .map(u -> hamta(id, u.version()));
    }

    /** Every version without its områden, newest first. */
    @Transactional(readOnly = true)
    public List<Underlag> versioner(ArendeId id) {
        return repository.versioner(id);
    }

    @Transactional(readOnly = true)
    public Underlag hamta(ArendeId id, int version) {
        return repository.hamta(id, version).orElseThrow(() -> new Saknas("genomlysning.fel.underlagetFinnsInte"));
    }

    /** With what each version that was sent out went. */
    @Transactional(readOnly = true)
    public List<Underlagsbruk.Bruk> bruk(ArendeId id) {
        return bruk.stream().flatMap(b -> b.i(id).stream()).toList();
    }

    /** Two versions part by part. */
    @Transactional(readOnly = true)
    public Underlagsjamforelse jamfor(ArendeId id, int fore, int efter) {
        return Underlagsjamforelse.mellan(hamta(id, fore), hamta(id, efter));
    }

    private static void granska(NyttUnderlag nytt) {
        if (nytt.omraden().isEmpty()) {
            throw new Avvisad("omraden", "genomlysning.fel.ingetOmrade");
        }
        Set<String> namn = new HashSet<>();
        for (NyttUnderlag.Omrade o : nytt.omraden()) {
            if (o.antalEnheter() < 1 || o.antalEnheter() > 5) {
                throw new Avvisad("omraden", "genomlysning.fel.antalEnheter", o.namn());
            }
            if (!namn.add(normal(o.namn()))) {
                throw new Avvisad("omraden", "genomlysning.fel.tvaOmradenHeterLika", o.namn());
            }
        }
    }

    private static boolean lika(String a, String b) {
        return Objects.equals(normal(a), normal(b));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
