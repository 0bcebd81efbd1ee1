package se.nhv.ansokan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
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
import se.nhv.uppfoljning.NyttTillstand;
import se.nhv.uppfoljning.TillstandService;

/** The door to ansökningar: handed in, judged villkor by villkor, counted. A region sees its own and nobody else's. */
@Service
@Transactional
public class AnsokanService {
    private final AnsokanRepository ansokningar;
    private final UtlysningService utlysningar;
    private final TillstandService tillstand;
    private final OmradeService omraden;
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Register register;
    private final Handelselogg logg;
    private final Clock clock;

    AnsokanService(
            AnsokanRepository ansokningar,
            UtlysningService utlysningar,
            TillstandService tillstand,
            OmradeService omraden,
            HandlingService handlingar,
            Bilagor bilagor,
            Register register,
            Handelselogg logg,
            Clock clock) {
        this.ansokningar = ansokningar;
        this.utlysningar = utlysningar;
        this.tillstand = tillstand;
        this.omraden = omraden;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.register = register;
        this.logg = logg;
        this.clock = clock;
    }

    /** A region applies. Every villkor of the utlysning has to be answered, and the last day lasts until midnight. */
    public AnsokanId lamna(OmradeId omrade, String region, NyAnsokan ny, KontoId av) {
        Utlysning u = utlysningar.kravSenaste(omrade);
        LocalDate idag = LocalDate.now(clock);
        if (idag.isAfter(u.sistaDag())) {
            throw new Inaktuell("ansokan.fel.tidenGickUt", u.sistaDag());
        }
        Map<Integer, String> lydelser = utlysningar.villkor(u.id()).stream()
                .collect(Collectors.toMap(Utlysningsvillkor::nr, Utlysningsvillkor::text));
        kravAllaVillkor(lydelser, ny);
        String sjukhus = ny.sjukhus().strip();
        AnsokanId id = AnsokanId.nytt();
        String nummer = handlingar
                .registrera(bilagor.med(
                        NyHandling.inkommen(
                                        u.arende(),
                                        regionnamn(region),
                                        Textkalla.text("ansokan.handling.ansokan", sjukhus),
                                        idag)
                                .medOmrade(omrade)
                                .synligFor(Synlighet.enhet(Roll.REGIONFORETRADARE.grupp(region)))
                                .medText(Ansokanstext.av(regionnamn(region), ny, lydelser)),
                        ny.bilagor()))
                .toString();
        ansokningar.spara(new Ansokan(
                id,
                u.id(),
                u.arende(),
                omrade,
                region,
                NyttTillstand.enhetskod(region, sjukhus),
                sjukhus,
                ny.vardgivare(),
                ny.tidigastStart(),
                ny.konsekvenserMed(),
                ny.konsekvenserUtan(),
                ny.kontaktperson(),
                ny.kontaktEpost(),
                clock.instant(),
                av,
                nummer,
                Ansokan.Status.INKOMMEN,
                null,
                null));
        ny.villkor().forEach(r -> ansokningar.sparaVillkor(id, lydelser.getOrDefault(r.nr(), ""), r));
        utlysningar.ansoker(omrade, region);
        logga(u, "ansokan.inkom", id, av.toString());
        return id;
    }

    private static void kravAllaVillkor(Map<Integer, String> lydelser, NyAnsokan ny) {
        Set<Integer> besvarade =
                ny.villkor().stream().map(NyAnsokan.Redovisning::nr).collect(Collectors.toSet());
        if (!besvarade.equals(lydelser.keySet())) {
            throw new Avvisad("villkor", "ansokan.fel.villkorInteRedovisat");
        }
    }

    /**
     * Judges an ansökan villkor by villkor.
     *
     * @param allaUppfyllda what the utredare says of the whole; refused when a villkor contradicts it
     * @param komplettering whether something is asked for; just when something is unclear and nothing is not met
     */
    public void bedom(
            AnsokanId id,
            List<Villkorsbedomning> villkor,
            boolean allaUppfyllda,
            boolean komplettering,
            String motivering,
            KontoId av) {
        Ansokan a = hamta(id);
        if (!a.status().attBedoma()) {
            throw new Inaktuell("ansokan.fel.redanBedomd");
        }
        boolean brister = nagot(villkor, Villkorssvar.Bedomning.NEJ);
        boolean oklart = nagot(villkor, Villkorssvar.Bedomning.OKLART);
        if (allaUppfyllda && (brister || oklart)) {
            throw new Avvisad("allaVillkorUppfyllda", "ansokan.fel.ettVillkorInteUppfyllt");
        }
        if (!allaUppfyllda && !brister && !oklart) {
            throw new Avvisad("allaVillkorUppfyllda", "ansokan.fel.allaVillkorUppfyllda");
        }
        if (komplettering && brister) {
            throw new Avvisad("kompletteringBehovs", "ansokan.fel.kompletterasInte");
        }
        if (!komplettering && oklart && !brister) {
            throw new Avvisad("kompletteringBehovs", "ansokan.fel.oklartVillkor");
        }
        villkor.forEach(v -> ansokningar.bedomVillkor(id, v));
        ansokningar.bedomd(id, motivering, LocalDate.now(clock), av);
    }

    private static boolean nagot(List<Villkorsbedomning> villkor, Villkorssvar.Bedomning bedomning) {
        return villkor.stream().anyMatch(v -> v.bedomning() == bedomning);
    }

    /** Something has to be completed, by a day; it is asked for when the process gets there. */
    public void begarKomplettering(AnsokanId id, String begaran, LocalDate senast) {
        ansokningar.sparaKomplettering(id, begaran, LocalDate.now(clock), senast);
        ansokningar.status(id, Ansokan.Status.KOMPLETTERAS);
    }

    /** The latest that was asked for. */
    @Transactional(readOnly = true)
    public Optional<Komplettering> senasteKomplettering(AnsokanId id) {
        List<Komplettering> alla = ansokningar.kompletteringar(id);
        return alla.isEmpty() ? Optional.empty() : Optional.of(alla.get(alla.size() - 1));
    }

    @Transactional(readOnly = true)
    public List<Komplettering> kompletteringar(AnsokanId id) {
        return ansokningar.kompletteringar(id);
    }

    /** Whether the asking should be sent now; false when it was. */
    boolean skickasNu(AnsokanId id, Komplettering k) {
        return ansokningar.skickad(id, k.nr(), clock.instant());
    }

    /** The region completes its ansökan. */
    public void komplettera(AnsokanId id, String svar, List<UUID> filer, KontoId av) {
        Ansokan a = hamta(id);
        Komplettering k = senasteKomplettering(id).orElseThrow(() -> new Inaktuell("ansokan.fel.ingetAttKomplettera"));
        LocalDate idag = LocalDate.now(clock);
        if (idag.isAfter(k.sistaDag())) {
            throw new Inaktuell("ansokan.fel.kompletteringstidenGickUt", k.sistaDag());
        }
        ansokningar.kompletterad(id, k.nr(), svar, clock.instant());
        handlingar.registrera(bilagor.med(
                NyHandling.inkommen(
                                a.arende(),
                                regionnamn(a.region()),
                                Textkalla.text("ansokan.handling.komplettering", a.enhetsnamn()),
                                idag)
                        .medOmrade(a.omrade())
                        .synligFor(Synlighet.enhet(Roll.REGIONFORETRADARE.grupp(a.region())))
                        .medText(svar),
                filer));
        logg.skriv(a.arende().varde(), "ansokan.kompletterad", av.toString(), Map.of("ansokan", id.toString()));
    }

    /** Sets where the ansökan stands; the same again is no change. */
    public void satt(AnsokanId id, Ansokan.Status status) {
        Ansokan a = hamta(id);
        if (a.status() != status) {
            ansokningar.status(id, status);
            logg.skriv(
                    a.arende().varde(),
                    "ansokan.status",
                    "system",
                    Map.of("ansokan", id.toString(), "status", status.name()));
        }
    }

    /** {@link Saknas} if there is none; for rooms that know why they ask. */
    @Transactional(readOnly = true)
    public Ansokan hamta(AnsokanId id) {
        return ansokningar.medId(id).orElseThrow(() -> new Saknas("ansokan.fel.finnsInte"));
    }

    /** Every ansökan about the tillståndsområde in the order they came; for rooms that know why they ask. */
    @Transactional(readOnly = true)
    public List<Ansokan> iOmrade(OmradeId omrade) {
        return ansokningar.iOmrade(omrade);
    }

    /** What this person may see: everything, or the own region's. */
    @Transactional(readOnly = true)
    public List<Ansokan> synliga(OmradeId omrade, Inloggad person) {
        return iOmrade(omrade).stream().filter(a -> kanSe(person, a)).toList();
    }

    /** What this person may see of all there is, by the utlysning it answers. */
    @Transactional(readOnly = true)
    public Map<UtlysningId, List<Ansokan>> synliga(Inloggad person) {
        return ansokningar.alla().stream()
                .filter(a -> kanSe(person, a))
                .collect(Collectors.groupingBy(Ansokan::utlysning));
    }

    /**
     * Whether the person may see the ansökan: the agency and the applicant always, those who prepare and decide first when
     * nobody can apply any more, since they come from the regions that do.
     */
    public boolean kanSe(Inloggad person, Ansokan a) {
        return Krets.MYNDIGHETEN.omfattar(person)
                || person.har(Roll.REGIONFORETRADARE, a.region())
                || (Krets.LASER_ANSOKNINGAR.omfattar(person) && stangd(utlysningar.hamta(a.utlysning())));
    }

    private boolean stangd(Utlysning u) {
        return u.avslutad() != null || LocalDate.now(clock).isAfter(u.sistaDag());
    }

    /** The fullgoda that the nämnd has not decided about. */
    @Transactional(readOnly = true)
    public List<Ansokan> fullgoda(OmradeId omrade) {
        return iOmrade(omrade).stream()
                .filter(a -> a.status() == Ansokan.Status.FULLGOD)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Villkorssvar> villkor(AnsokanId id) {
        return ansokningar.villkor(id);
    }

    /** How many of the decided units have no tillstånd. */
    @Transactional(readOnly = true)
    public int ledigaEnheter(OmradeId omrade) {
        return Math.max(
                0,
                omraden.hamta(omrade).antalEnheter()
                        - tillstand.gallande(omrade).size());
    }

    /** A region's name by its länskod. */
    public String regionnamn(String lanskod) {
        return register.region(lanskod).map(Region::namn).orElse(lanskod);
    }

    private void logga(Utlysning u, String handelse, AnsokanId id, String vem) {
        logg.skriv(u.arende().varde(), handelse, vem, Map.of("ansokan", id.toString()));
    }
}
