package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.kalender.Kalender;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** The door to the group's work between its meetings: rounds of questions, answers, calls and reminders. */
@Service
@Transactional
public class FragerundaService {
    static final String FORMULAR = "genomlysning/besvara-fragor";

    private static final int SVARSTID_DAGAR = 28;
    private static final int PAMINNELSE_ARBETSDAGAR_FORE = 5;

    private final FragerundaRepository repository;
    private final GruppService grupp;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final KontoService konton;
    private final UtskickService utskick;
    private final UppgiftService uppgifter;
    private final Handelselogg logg;
    private final Kalender kalender;
    private final Clock clock;

    FragerundaService(
            FragerundaRepository repository,
            GruppService grupp,
            ArendeService arenden,
            Arendeskrivning skrivning,
            KontoService konton,
            UtskickService utskick,
            UppgiftService uppgifter,
            Handelselogg logg,
            Kalender kalender,
            Clock clock) {
        this.repository = repository;
        this.grupp = grupp;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.konton = konton;
        this.utskick = utskick;
        this.uppgifter = uppgifter;
        this.logg = logg;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Calls the members to the first meeting. */
    public void kallaTillUppstart(ArendeId id) {
        skrivning.las(id);
        String namn = arenden.hamta(id).namn();
        skicka(
                id,
                grupp.aktiva(id).stream().map(Medlem::konto).toList(),
                Textkalla.text("genomlysning.brev.uppstart.amne", namn),
                Textkalla.text("genomlysning.brev.uppstart.text", namn));
        logg.skriv(id.varde(), "UPPSTART_KALLAD", "system", Map.of());
    }

    /** Opens the next round; the one that is open goes on when somebody still has to answer it. */
    public Fragerunda borja(ArendeId id) {
        skrivning.las(id);
        Optional<Fragerunda> senaste = repository.senaste(id);
        if (senaste.isPresent() && senaste.get().stangd() == null && !alltBesvarat(id, senaste.get())) {
            return senaste.get();
        }
        LocalDate idag = LocalDate.now(clock);
        repository.stang(id, idag);
        Fragerunda ny = new Fragerunda(
                senaste.map(Fragerunda::runda).orElse(0) + 1,
                idag,
                kalender.narmasteArbetsdag(idag.plusDays(SVARSTID_DAGAR)),
                null);
        repository.starta(id, ny);
        return ny;
    }

    private boolean alltBesvarat(ArendeId id, Fragerunda runda) {
        return kvar(id, runda).isEmpty() && !repository.svar(id, runda.runda()).isEmpty();
    }

    private List<KontoId> kvar(ArendeId id, Fragerunda runda) {
        Set<KontoId> klara = repository.svar(id, runda.runda()).stream()
                .map(Gruppsvar::konto)
                .collect(Collectors.toSet());
        return grupp.aktiva(id).stream()
                .map(Medlem::konto)
                .filter(k -> !klara.contains(k))
                .toList();
    }

    /** The group shall work on; what with is kept with the round that it came out of. */
    public void fortsatt(ArendeId id, String med, Inloggad person) {
        skrivning.skriv(id, () -> {
            repository.fortsatt(id, med, LocalDate.now(clock));
            logg.skriv(id.varde(), "GRUPPEN_FORTSATTER", person.id().toString(), Map.of());
        });
    }

    /** The day on which members who have not answered are reminded. */
    public LocalDate paminnelsedag(ArendeId id) {
        return kalender.plusArbetsdagar(borja(id).sistaDag(), -PAMINNELSE_ARBETSDAGAR_FORE);
    }

    /** Writes to the members who have not answered the round. */
    public void paminn(ArendeId id) {
        skrivning.las(id);
        repository.senaste(id).ifPresent(runda -> {
            String namn = arenden.hamta(id).namn();
            List<KontoId> kvar = kvar(id, runda);
            skicka(
                    id,
                    kvar,
                    Textkalla.text("genomlysning.brev.fragor.amne", namn),
                    Textkalla.text("genomlysning.brev.fragor.text", runda.sistaDag()));
            logg.skriv(id.varde(), "LEDAMOTER_PAMINDA", "system", Map.of("antal", String.valueOf(kvar.size())));
        });
    }

    /** A member answers the open round, once. */
    public void svara(ArendeId id, KontoId konto, Map<String, ?> svar) {
        skrivning.skriv(id, () -> {
            int runda = repository.senaste(id).map(Fragerunda::runda).orElseGet(() -> borja(id)
                    .runda());
            if (!repository.svara(id, runda, konto, svar, clock.instant())) {
                throw new Inaktuell("genomlysning.fel.redanSvaratPaFragorna");
            }
            logg.skriv(id.varde(), "GRUPPSVAR", konto.toString(), Map.of("runda", String.valueOf(runda)));
        });
    }

    /** The answers of the newest round. */
    @Transactional(readOnly = true)
    public List<Gruppsvar> senasteSvar(ArendeId id) {
        return repository.senaste(id).map(r -> repository.svar(id, r.runda())).orElse(List.of());
    }

    /** Somebody outside the group who ought to be asked on remiss. */
    public record Intressent(String namn, @Nullable String epost) {}

    /** Whom the members have named, in all rounds, each once. */
    @Transactional(readOnly = true)
    public List<Intressent> intressenter(ArendeId id) {
        Map<String, Intressent> ut = new LinkedHashMap<>();
        for (int runda = 1;
                runda <= repository.senaste(id).map(Fragerunda::runda).orElse(0);
                runda++) {
            repository.svar(id, runda).stream()
                    .flatMap(s -> s.svar().get("intressenter") instanceof List<?> rader ? rader.stream() : Stream.of())
                    .flatMap(rad -> rad instanceof Map<?, ?> m ? Stream.of(m) : Stream.of())
                    .filter(m -> m.get("namn") != null)
                    .forEach(m -> ut.merge(
                            m.get("namn").toString().strip().toLowerCase(Locale.ROOT),
                            new Intressent(m.get("namn").toString().strip(), text(m.get("epost"))),
                            (forst, sedan) -> forst.epost() == null ? sedan : forst));
        }
        return List.copyOf(ut.values());
    }

    private static @Nullable String text(@Nullable Object varde) {
        return varde == null || varde.toString().isBlank()
                ? null
                : varde.toString().strip();
    }

    @Transactional(readOnly = true)
    public Optional<Fragerunda> senaste(ArendeId id) {
        return repository.senaste(id);
    }

    private void skicka(ArendeId id, List<KontoId> till, String amne, String text) {
        till.stream()
                .map(konton::hamta)
                .filter(k -> k.epost() != null)
                .forEach(k -> utskick.stall(
                        new NyttUtskick(id, Objects.requireNonNull(k.epost()), amne, text, lank(id, k.id()))));
    }

    /** To the questions themselves while the member has them, otherwise to the group's page. */
    private String lank(ArendeId id, KontoId konto) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(FORMULAR) && konto.equals(u.tilldelad()))
                .map(Uppgiftsbrev::adress)
                .findFirst()
                .orElse("/arenden/" + id + "/grupp");
    }
}
