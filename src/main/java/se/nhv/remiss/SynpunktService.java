package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/**
 * The door to du sa – vi gjorde: each thing that was said in an answer, and what it led to. Nothing of it is shown outside
 * until the utredare publishes it, and then as it stood at that moment.
 */
@Service
@Transactional
public class SynpunktService {
    private static final int LANGST = 4_000;
    private static final String TEXT = "text";
    private static final String SVAR = "svar";
    private static final String PDF = "Du-sa-vi-gjorde.pdf";

    private final RemissRepository remisser;
    private final Inkomna inkomna;
    private final PubliceringRepository masker;
    private final SynpunktRepository repository;
    private final DuSaDokument dokument;
    private final UnderlagService underlag;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    SynpunktService(
            RemissRepository remisser,
            Inkomna inkomna,
            PubliceringRepository masker,
            SynpunktRepository repository,
            DuSaDokument dokument,
            UnderlagService underlag,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.inkomna = inkomna;
        this.masker = masker;
        this.repository = repository;
        this.dokument = dokument;
        this.underlag = underlag;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.skrivare = skrivare;
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

    /** What everybody may read; empty until it has been published. */
    @Transactional(readOnly = true)
    public Optional<DuSaPublicering> publicerat(ArendeId id) {
        return remisser.senaste(id).flatMap(r -> repository.publicerat(r.id()));
    }

    /**
     * Shows everybody what has an answer, without what is masked in the answers it comes from. How many have none is said.
     *
     * @throws Avvisad if nothing has an answer
     */
    public void publicera(ArendeId id, UUID nyckel, Inloggad person) {
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            Laget laget = laget(id);
            Instant nu = clock.instant();
            List<DuSaPublicering.Rad> rader = laget.delar().stream()
                    .flatMap(d -> d.synpunkter().stream().flatMap(s -> rad(id, d, s).stream()))
                    .toList();
            if (rader.isEmpty()) {
                throw new Avvisad("publicera", "remiss.dusa.fel.ingetSvar");
            }
            int version = repository
                            .publicerat(laget.remiss().id())
                            .map(DuSaPublicering::version)
                            .orElse(0)
                    + 1;
            int utanSvar = (int) (laget.synpunkter().size() - laget.besvarade());
            DuSaPublicering ny = new DuSaPublicering(version, utanSvar, nu, rader);
            byte[] pdf = skrivare.skriv(dokument.av(arenden.hamta(id), laget.remiss(), ny), Filformat.PDF);
            HandlingId handling = handlingar
                    .registrera(NyHandling.upprattad(
                                    id,
                                    Textkalla.text("remiss.publicering.motpart"),
                                    Textkalla.text("remiss.handling.duSa", version),
                                    LocalDate.now(clock))
                            .synligFor(Synlighet.ALLMAN)
                            .medFil(new Fil(PDF, Filformat.PDF.medietyp(), pdf)))
                    .id();
            repository.publicera(laget.remiss().id(), ny, handling, person.id());
            logg.skriv(
                    id.varde(), "DU_SA_PUBLICERAT", person.id().toString(), Map.of("version", String.valueOf(version)));
        });
    }

    private Optional<DuSaPublicering.Rad> rad(ArendeId id, Del d, Synpunkt s) {
        List<Mask> egna = masker.masker(d.fran().id());
        return Optional.ofNullable(s.foljd())
                .map(f -> new DuSaPublicering.Rad(
                        d.fraga(),
                        Mask.over(d.fran().offentligt(), egna),
                        Mask.over(s.text(), egna),
                        f.andring() == null ? null : ord(id, f.andring()),
                        Mask.over(f.text(), egna)));
    }

    /** Where the change is, in words. */
    @Transactional(readOnly = true)
    public String ord(ArendeId id, Synpunkt.Andring a) {
        String del = Textkalla.text("remiss.dusa.del." + a.del().kod());
        UUID villkor = a.villkor();
        String lydelse = villkor == null
                ? ""
                : underlag.hamta(id, a.version()).omraden().stream()
                        .flatMap(o -> o.villkor().stream())
                        .filter(v -> v.id().equals(villkor))
                        .map(v -> v.lydelse())
                        .findFirst()
                        .orElse("");
        return lydelse.isEmpty()
                ? Textkalla.text("remiss.dusa.andring", a.version(), del)
                : Textkalla.text("remiss.dusa.andringVillkor", a.version(), del, lydelse);
    }
}
