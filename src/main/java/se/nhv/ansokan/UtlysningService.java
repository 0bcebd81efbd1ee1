package se.nhv.ansokan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.register.Region;
import se.nhv.register.Register;

/** The door to utlysningar: called for, published, extended, and what each region said. */
@Service
public class UtlysningService {
    private final UtlysningRepository utlysningar;
    private final AnsokanRepository ansokningar;
    private final AnsokanProcess process;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Register register;
    private final Atkomst atkomst;
    private final Handelselogg logg;
    private final Clock clock;

    UtlysningService(
            UtlysningRepository utlysningar,
            AnsokanRepository ansokningar,
            AnsokanProcess process,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Bilagor bilagor,
            Register register,
            Atkomst atkomst,
            Handelselogg logg,
            Clock clock) {
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.process = process;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.register = register;
        this.atkomst = atkomst;
        this.logg = logg;
        this.clock = clock;
    }

    /** Decides a utlysning, which the process then publishes. */
    @Transactional
    public UtlysningId besluta(ArendeId arende, OmradeId omrade, NyUtlysning ny, KontoId av) {
        if (ny.sistaDag().isBefore(LocalDate.now(clock))) {
            throw new Avvisad("sistaDag", "ansokan.fel.sistaDagPasserad");
        }
        UtlysningId id = UtlysningId.nytt();
        utlysningar.spara(id, arende, omrade, ny, av);
        if (!ny.bilagor().isEmpty()) {
            handlingar.registrera(bilagor.med(
                    NyHandling.upprattad(
                                    arende,
                                    "Socialstyrelsen",
                                    Textkalla.text("ansokan.handling.bilagor"),
                                    LocalDate.now(clock))
                            .medOmrade(omrade)
                            .synligFor(Synlighet.ALLMAN),
                    ny.bilagor()));
        }
        logg.skriv(
                arende.varde(),
                "utlysning.beslutad",
                av.toString(),
                Map.of("omrade", omrade.toString(), "sistaDag", ny.sistaDag().toString()));
        return id;
    }

    /** It can be read by everybody from today; again is no change. */
    @Transactional
    public void publicera(UtlysningId id) {
        utlysningar.publicerad(id, LocalDate.now(clock));
    }

    /** Its applications are counted. */
    @Transactional
    public void avsluta(UtlysningId id) {
        utlysningar.avslutad(id, LocalDate.now(clock));
    }

    /** The newest of the tillståndsområde. */
    @Transactional(readOnly = true)
    public Optional<Utlysning> senaste(OmradeId omrade) {
        return iOmrade(omrade).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Utlysning kravSenaste(OmradeId omrade) {
        return senaste(omrade).orElseThrow(() -> new Saknas("ansokan.fel.omradetInteUtlyst"));
    }

    /** Every utlysning of the tillståndsområde, the newest first. */
    @Transactional(readOnly = true)
    public List<Utlysning> iOmrade(OmradeId omrade) {
        return utlysningar.iOmrade(omrade);
    }

    /** {@link Saknas} if there is none. */
    @Transactional(readOnly = true)
    public Utlysning hamta(UtlysningId id) {
        return utlysningar.medId(id).orElseThrow(() -> new Saknas("ansokan.fel.utlysningenFinnsInte"));
    }

    /** Everything that is or was published, the last to close first. */
    @Transactional(readOnly = true)
    public List<Utlysning> publicerade() {
        return utlysningar.alla();
    }

    @Transactional(readOnly = true)
    public List<Utlysningsvillkor> villkor(UtlysningId id) {
        return utlysningar.villkor(id);
    }

    /** What the regioner said, for the agency. */
    @Transactional(readOnly = true)
    public List<Regionsvar> regionsvar(UtlysningId id) {
        return utlysningar.regioner(id);
    }

    /**
     * The regioner that are asked: all that have not said anything yet and have no fullgod ansökan left from an earlier
     * utlysning.
     */
    @Transactional(readOnly = true)
    public List<String> regionerAttFraga(OmradeId omrade) {
        Utlysning u = kravSenaste(omrade);
        Set<String> svarat =
                utlysningar.regioner(u.id()).stream().map(Regionsvar::region).collect(Collectors.toSet());
        ansokningar.iOmrade(omrade).stream()
                .filter(a -> a.status() == Ansokan.Status.FULLGOD)
                .forEach(a -> svarat.add(a.region()));
        return register.regioner().stream()
                .map(Region::lanskod)
                .filter(r -> !svarat.contains(r))
                .toList();
    }

    /** A region says that it will not apply, or lets the day pass. */
    @Transactional
    public void avstar(OmradeId omrade, String region, @Nullable String skal) {
        sagt(omrade, region, Regionsvar.Stallning.AVSTAR, skal);
    }

    @Transactional
    public void ingetSvar(OmradeId omrade, String region) {
        sagt(omrade, region, Regionsvar.Stallning.INGET_SVAR, null);
    }

    void ansoker(OmradeId omrade, String region) {
        sagt(omrade, region, Regionsvar.Stallning.ANSOKER, null);
    }

    private void sagt(OmradeId omrade, String region, Regionsvar.Stallning stallning, @Nullable String skal) {
        Instant nu = clock.instant();
        utlysningar.region(kravSenaste(omrade).id(), region, stallning, skal, nu);
    }

    /**
     * Gives the regioner longer time; the process moves its timers. The first last day is kept.
     *
     * @throws Inaktuell when the time is already out
     */
    public void forlang(UtlysningId id, LocalDate nySistaDag, String skal, Inloggad person) {
        atkomst.kravRoll(person, Roll.UTREDARE);
        Utlysning visad = hamta(id);
        skrivning.skriv(visad.arende(), () -> {
            Utlysning u = hamta(id);
            if (u.publicerad() == null || LocalDate.now(clock).isAfter(u.sistaDag())) {
                throw new Inaktuell("ansokan.fel.tidenLoperInte");
            }
            if (!nySistaDag.isAfter(u.sistaDag())) {
                throw new Avvisad("sistaDag", "ansokan.fel.nyDagInteSenare", u.sistaDag());
            }
            if (skal.isBlank()) {
                throw new Avvisad("skal", "ansokan.fel.forlangningUtanSkal");
            }
            utlysningar.forlang(id, nySistaDag, skal.strip());
            handlingar.registrera(NyHandling.utgaende(
                            u.arende(),
                            Textkalla.text("ansokan.handling.samtliga"),
                            Textkalla.text("ansokan.handling.forlangning", nySistaDag.toString()),
                            LocalDate.now(clock))
                    .medOmrade(u.omrade())
                    .synligFor(Synlighet.ALLMAN)
                    .medText(Textkalla.text(
                            "ansokan.handling.forlangning.text",
                            nySistaDag.toString(),
                            u.sistaDag().toString(),
                            skal.strip())));
            logg.skriv(
                    u.arende().varde(),
                    "utlysning.forlangd",
                    person.id().toString(),
                    Map.of("fran", u.sistaDag().toString(), "till", nySistaDag.toString()));
            process.ansokningstidenForlangs(u.omrade());
        });
    }
}
