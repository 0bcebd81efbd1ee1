package se.nhv.remiss;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handelselogg.Handelselogg;

/**
 * The door to what was said in the answers, one thing at a time, and what each led to. Nothing of it is shown outside until
 * it is published by {@link DuSaService}.
 */
@Service
@Transactional
public class SynpunktService {
    private static final int LANGST = 4_000;
    private static final String TEXT = "text";
    private static final String SVAR = "svar";

    private final RemissRepository remisser;
    private final Inkomna inkomna;
    private final SynpunktRepository repository;
    private final UnderlagService underlag;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    SynpunktService(
            RemissRepository remisser,
            Inkomna inkomna,
            SynpunktRepository repository,
            UnderlagService underlag,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.inkomna = inkomna;
        this.repository = repository;
        this.underlag = underlag;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** What was written in one part of an answer, and what has been taken out of it. */
    public record Del(Inkommet fran, int fraga, String text, List<Synpunkt> synpunkter) {
        /** Nobody has said what stands here. */
        public boolean ejUppdelad() {
            return synpunkter.isEmpty();
        }

        /** Something here has not been answered. */
        public boolean vantar() {
            return ejUppdelad() || synpunkter.stream().anyMatch(s -> s.foljd() == null);
        }
    }

    /** Everything, and how far it has come. */
    public record Laget(Remiss remiss, List<Del> delar) {
        public Laget {
            delar = List.copyOf(delar);
        }

        public List<Synpunkt> synpunkter() {
            return delar.stream().flatMap(d -> d.synpunkter().stream()).toList();
        }

        public long besvarade() {
            return synpunkter().stream().filter(s -> s.foljd() != null).count();
        }

        public long ejUppdelade() {
            return delar.stream().filter(Del::ejUppdelad).count();
        }
    }

    /** @throws Saknas if the case has not gone out on remiss */
    @Transactional(readOnly = true)
    public Laget laget(ArendeId id) {
        Remiss remiss = remiss(id);
        Map<String, List<Synpunkt>> per =
                repository.alla(remiss.id()).stream().collect(Collectors.groupingBy(s -> plats(s.kalla(), s.fraga())));
        List<Inkommet> alla = inkomna.alla(remiss);
        List<Del> delar = new ArrayList<>();
        for (Inkommet i : alla) {
            i.skrivna()
                    .forEach(d -> delar.add(new Del(
                            i,
                            d.fraga(),
                            String.valueOf(d.text()),
                            Objects.requireNonNullElse(per.remove(plats(i.id(), d.fraga())), List.of()))));
        }
        // What an answer once said to a question and says no more is still here, to be answered or taken away.
        for (Inkommet i : alla) {
            per.values().stream()
                    .filter(s -> s.get(0).kalla().equals(i.id()))
                    .forEach(s -> delar.add(new Del(i, s.get(0).fraga(), Textkalla.text("remiss.dusa.borta"), s)));
        }
        delar.sort(Comparator.comparingInt(d -> d.fraga() == Inkommet.OVRIGT ? Integer.MAX_VALUE : d.fraga()));
        return new Laget(remiss, delar);
    }

    private static String plats(UUID kalla, int fraga) {
        return kalla + " " + fraga;
    }

    private Remiss remiss(ArendeId id) {
        return remisser.senaste(id)
                .filter(r -> r.utskickad() != null)
                .orElseThrow(() -> new Saknas("remiss.fel.ingenSammanstallning"));
    }

    /** The versions of the underlag that a change can be in, newest first, with their villkor. */
    @Transactional(readOnly = true)
    public List<Underlag> versioner(ArendeId id) {
        return underlag.versioner(id).stream()
                .map(u -> underlag.hamta(id, u.version()))
                .toList();
    }

    /**
     * Takes one thing out of what was written.
     *
     * @param nyckel of the form, which takes out one
     * @throws Avvisad with the field {@code text}
     */
    public void ny(ArendeId id, UUID kalla, int fraga, String text, UUID nyckel, Inloggad person) {
        String ord = krav(TEXT, text);
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            Laget laget = laget(id);
            if (laget.delar().stream().noneMatch(d -> d.fran().id().equals(kalla) && d.fraga() == fraga)) {
                throw new Inaktuell("remiss.fel.svaretAndrat");
            }
            repository.spara(
                    laget.remiss().id(),
                    new Synpunkt(UUID.randomUUID(), kalla, fraga, ord, null),
                    clock.instant(),
                    person.id());
            logg.skriv(id.varde(), "SYNPUNKT", person.id().toString(), Map.of());
        });
    }

    private static String krav(String falt, String text) {
        String rent = text.strip();
        if (rent.isEmpty() || rent.length() > LANGST) {
            throw new Avvisad(falt, "remiss.dusa.fel." + falt, LANGST);
        }
        return rent;
    }

    /**
     * Says what it led to: a change, or why there was none.
     *
     * @throws Avvisad with the field {@code svar}, {@code version} or {@code villkor}
     */
    public void besvara(ArendeId id, UUID synpunkt, Synpunkt.@Nullable Andring andring, String text, Inloggad person) {
        String ord = krav(SVAR, text);
        skrivning.skriv(id, () -> {
            hamta(id, synpunkt);
            if (andring != null) {
                prova(id, andring);
            }
            repository.foljd(synpunkt, new Synpunkt.Foljd(andring, ord, clock.instant(), person.id()));
            logg.skriv(id.varde(), "SYNPUNKT_BESVARAD", person.id().toString(), Map.of());
        });
    }

    private void prova(ArendeId id, Synpunkt.Andring a) {
        Underlag u = versioner(id).stream()
                .filter(v -> v.version() == a.version())
                .findFirst()
                .orElseThrow(() -> new Avvisad("version", "remiss.dusa.fel.version"));
        if (a.villkor() != null
                && u.omraden().stream().flatMap(o -> o.villkor().stream()).noneMatch(v -> v.id().equals(a.villkor()))) {
            throw new Avvisad("villkor", "remiss.dusa.fel.villkor");
        }
    }

    private Synpunkt hamta(ArendeId id, UUID synpunkt) {
        return repository.alla(remiss(id).id()).stream()
                .filter(s -> s.id().equals(synpunkt))
                .findFirst()
                .orElseThrow(() -> new Inaktuell("remiss.dusa.fel.borttagen"));
    }

    /** It was taken out wrongly. What has been published stays as it is. */
    public void taBort(ArendeId id, UUID synpunkt, Inloggad person) {
        skrivning.skriv(id, () -> {
            hamta(id, synpunkt);
            repository.taBort(synpunkt);
            logg.skriv(id.varde(), "SYNPUNKT_BORTTAGEN", person.id().toString(), Map.of());
        });
    }
}
