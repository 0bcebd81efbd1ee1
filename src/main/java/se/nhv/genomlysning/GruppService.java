package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.JavService;
import se.nhv.arende.Steg;
import se.nhv.fel.Avvisad;
import se.nhv.forslag.Grupproll;
import se.nhv.forslag.Gruppstart;
import se.nhv.forslag.RekryteringService;
import se.nhv.forslag.Utsedd;
import se.nhv.handelselogg.Handelselogg;

/** The door to the sakkunniggrupp: who is in it, and jäv from declared to tried. */
@Service
@Transactional
public class GruppService implements Gruppstart {
    static final String JAVIG = "jävig";

    /** What is asked before anybody works in the group. */
    private static final Set<String> JAVET =
            Set.of(DeklareraJavSvar.FORMULAR, "genomlysning/prova-jav", "genomlysning/ersatt-ledamot");

    private final GruppRepository repository;
    private final RekryteringService rekrytering;
    private final Arendeskrivning skrivning;
    private final DeltagareService deltagare;
    private final JavService jav;
    private final ArendeService arenden;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final Handelselogg logg;
    private final Clock clock;

    GruppService(
            GruppRepository repository,
            RekryteringService rekrytering,
            Arendeskrivning skrivning,
            DeltagareService deltagare,
            JavService jav,
            ArendeService arenden,
            UppgiftService uppgifter,
            KontoService konton,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.rekrytering = rekrytering;
        this.skrivning = skrivning;
        this.deltagare = deltagare;
        this.jav = jav;
        this.arenden = arenden;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.logg = logg;
        this.clock = clock;
    }

    /** Those who were appointed in step 1 become members. Again is no change, and whoever has left stays out. */
    public void samlas(ArendeId id) {
        skrivning.las(id);
        rekrytering
                .utsedda(id)
                .forEach(u ->
                        repository.laggTill(id, u.konto(), u.roll().kod(), u.samverkansregion(), LocalDate.now(clock)));
    }

    /** Everybody who is or was a member, sakkunniga in the order of their samverkansregioner. */
    @Transactional(readOnly = true)
    public List<Medlem> medlemmar(ArendeId id) {
        return repository.medlemmar(id);
    }

    @Transactional(readOnly = true)
    public List<Medlem> aktiva(ArendeId id) {
        return repository.medlemmar(id).stream().filter(Medlem::aktiv).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<Ledamot>> grupp(ArendeId id) {
        if (medlemmar(id).isEmpty()) {
            return Optional.empty();
        }
        Set<KontoId> fria = fria(id);
        return Optional.of(aktiva(id).stream()
                .map(m -> new Ledamot(
                        new Utsedd(m.konto(), Grupproll.medKod(m.roll()).orElseThrow(), m.samverkansregion()),
                        fria.contains(m.konto())))
                .toList());
    }

    /**
     * Those who work in the group: members of whom it has been tried that there is no jäv. Of a case that was taken in when
     * that was already done elsewhere, all members, or those who were appointed.
     */
    @Transactional(readOnly = true)
    public List<Medlem> utanJav(ArendeId id) {
        if (javProvatPaAnnatHall(id)) {
            return (medlemmar(id).isEmpty() ? utsedda(id) : aktiva(id))
                    .stream()
                            .filter(m -> !jav.stangt(m.konto()).omfattar(id.varde(), null))
                            .toList();
        }
        Set<KontoId> fria = fria(id);
        return aktiva(id).stream().filter(m -> fria.contains(m.konto())).toList();
    }

    /** Nobody has declared anything here, and the genomlysning has gone past the place where that is asked. */
    private boolean javProvatPaAnnatHall(ArendeId id) {
        return repository.deklarationer(id).isEmpty()
                && arenden.hamta(id).steg().nummer() >= Steg.GENOMLYSNING.nummer()
                && uppgifter.iArende(id).stream().map(Uppgift::formular).noneMatch(JAVET::contains);
    }

    private List<Medlem> utsedda(ArendeId id) {
        return rekrytering.utsedda(id).stream()
                .map(u -> new Medlem(u.konto(), u.roll().kod(), u.samverkansregion(), LocalDate.now(clock), null, null))
                .toList();
    }

    private Set<KontoId> fria(ArendeId id) {
        return repository.deklarationer(id).stream()
                .filter(d -> Boolean.FALSE.equals(d.javig()))
                .map(Javsdeklaration::konto)
                .collect(Collectors.toSet());
    }

    /** Whether the account is a member whose jäv has not been declared, or not been tried. */
    @Transactional(readOnly = true)
    public boolean vantarPaJav(ArendeId id, KontoId konto) {
        return aktiva(id).stream().anyMatch(m -> m.konto().equals(konto))
                && repository.vantarPaJav(konto, DeklareraJavSvar.FORMULAR).contains(id.varde());
    }

    /** Members of whom nothing is known about jäv yet. */
    @Transactional(readOnly = true)
    public List<KontoId> utanJavsdeklaration(ArendeId id) {
        Set<KontoId> klara = repository.deklarationer(id).stream()
                .map(Javsdeklaration::konto)
                .collect(Collectors.toSet());
        return aktiva(id).stream()
                .map(Medlem::konto)
                .filter(k -> !klara.contains(k))
                .toList();
    }

    /**
     * A member declares.
     *
     * @param omstandighet true when there is something that could be jäv; then the description says what
     */
    public void deklarera(ArendeId id, KontoId konto, boolean omstandighet, @Nullable String beskrivning) {
        if (omstandighet && (beskrivning == null || beskrivning.isBlank())) {
            throw new Avvisad("beskrivning", "genomlysning.fel.javUtanBeskrivning");
        }
        skrivning.skriv(id, () -> {
            if (aktiva(id).stream().noneMatch(m -> m.konto().equals(konto))) {
                throw new Avvisad("genomlysning.fel.inteMedIGruppen");
            }
            repository.deklarera(id, konto, omstandighet, beskrivning, clock.instant());
            logg.skriv(
                    id.varde(),
                    "JAV_DEKLARERAT",
                    konto.toString(),
                    Map.of("omstandighet", String.valueOf(omstandighet)));
        });
    }

    /** Declarations of present members that nobody has tried, the newest of each. */
    @Transactional(readOnly = true)
    public List<Javsdeklaration> attProva(ArendeId id) {
        Set<KontoId> aktiva = aktiva(id).stream().map(Medlem::konto).collect(Collectors.toSet());
        return repository.deklarationer(id).stream()
                .filter(d -> !d.provad() && aktiva.contains(d.konto()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Javsdeklaration> deklarationer(ArendeId id) {
        return repository.deklarationer(id);
    }

    /**
     * Tries one declaration. Whoever is found jävig leaves the group and loses the case at once.
     *
     * @param motivering why; needed when there was something to try
     */
    public void prova(ArendeId id, Javsdeklaration deklaration, boolean javig, String motivering, Inloggad av) {
        if (deklaration.konto().equals(av.id())) {
            throw new Avvisad("genomlysning.fel.egetJav");
        }
        if (javig && motivering.isBlank()) {
            throw new Avvisad("motivering", "genomlysning.fel.javUtanMotivering");
        }
        skrivning.skriv(id, () -> {
            repository.prova(deklaration.id(), javig, motivering, av.id(), clock.instant());
            if (javig) {
                avsluta(id, deklaration.konto(), JAVIG);
                jav.arJavig(id, null, deklaration.konto());
            }
            logg.skriv(
                    id.varde(),
                    "JAV_PROVAT",
                    av.id().toString(),
                    Map.of("konto", deklaration.konto().toString(), "javig", String.valueOf(javig)));
        });
    }

    /** The member leaves the group and no longer sees the case. */
    public void avsluta(ArendeId id, KontoId konto, String orsak) {
        skrivning.skriv(id, () -> {
            if (repository.avsluta(id, konto, LocalDate.now(clock), orsak)) {
                deltagare.avsluta(id, konto);
                logg.skriv(id.varde(), "LEDAMOT_LAMNAR", "system", Map.of("konto", konto.toString()));
            }
        });
    }

    /** Somebody new in the group: for a samverkansregion without a sakkunnig, or a patientföreträdare. */
    public void ersatt(ArendeId id, KontoId ny, Inloggad av) {
        Konto konto = konton.hamta(ny);
        skrivning.skriv(id, () -> {
            if (medlemmar(id).stream().anyMatch(m -> m.konto().equals(ny))) {
                throw new Avvisad("ersattare", "genomlysning.fel.redanIGruppen");
            }
            Optional<String> region = region(konto);
            if (region.isEmpty() && !konto.inloggad().har(Roll.PATIENTFORETRADARE)) {
                throw new Avvisad("ersattare", "genomlysning.fel.ersattarensRoll");
            }
            region.filter(sr -> aktiva(id).stream().anyMatch(m -> sr.equals(m.samverkansregion())))
                    .ifPresent(sr -> {
                        throw new Avvisad("ersattare", "genomlysning.fel.regionenHarRedanSakkunnig");
                    });
            repository.laggTill(
                    id,
                    ny,
                    region.isPresent() ? Roll.SAKKUNNIG.kod() : Roll.PATIENTFORETRADARE.kod(),
                    region.orElse(null),
                    LocalDate.now(clock));
            deltagare.konto(id, null, ny);
            logg.skriv(id.varde(), "LEDAMOT_NY", av.id().toString(), Map.of("konto", ny.toString()));
        });
    }

    /** Accounts that could come into the group: sakkunniga and patientföreträdare who never were in it. */
    @Transactional(readOnly = true)
    public List<Konto> utanfor(ArendeId id) {
        Set<KontoId> varit = medlemmar(id).stream().map(Medlem::konto).collect(Collectors.toSet());
        return Stream.of(Roll.SAKKUNNIG, Roll.PATIENTFORETRADARE)
                .flatMap(roll -> konton.medGrupp(roll.kod()).stream())
                .filter(k -> !varit.contains(k.id()))
                .distinct()
                .toList();
    }

    private static Optional<String> region(Konto konto) {
        return konto.inloggad().enheter(Roll.SAKKUNNIG).stream().findFirst();
    }
}
