package se.nhv.akt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Lage;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.forslag.ForslagService;
import se.nhv.gui.Steglage;
import se.nhv.gui.Texter;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;

/** The cases the person may see, filtered and ordered. */
@Service
@Transactional(readOnly = true)
public class Arendelista {
    private final Atkomst atkomst;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final ForslagService forslag;
    private final TidsatgangService tid;
    private final KontoService konton;
    private final Steglagen steglagen;
    private final Stegdagar stegdagar;
    private final Clock clock;

    Arendelista(
            Atkomst atkomst,
            ArendeService arenden,
            OmradeService omraden,
            ForslagService forslag,
            TidsatgangService tid,
            KontoService konton,
            Steglagen steglagen,
            Stegdagar stegdagar,
            Clock clock) {
        this.atkomst = atkomst;
        this.arenden = arenden;
        this.omraden = omraden;
        this.forslag = forslag;
        this.tid = tid;
        this.konton = konton;
        this.steglagen = steglagen;
        this.stegdagar = stegdagar;
        this.clock = clock;
    }

    /**
     * A row.
     *
     * @param dag days in the running step, null when none runs
     * @param klarSenast by norm
     */
    public record Rad(
            Arende arende,
            List<Tillstandsomrade> omraden,
            List<Steglage> steg,
            @Nullable String ansvarig,
            @Nullable Integer dag,
            @Nullable LocalDate klarSenast) {}

    /** One page of the list, or all of it. */
    public record Sida(List<Rad> rader, long antal) {}

    public Sida visa(Arendefraga fraga, Inloggad person) {
        List<Arende> valda = valda(fraga, person);
        int forsta = Math.min(valda.size(), (fraga.sida() - 1) * Arendefraga.PER_SIDA);
        int sista = Math.min(valda.size(), forsta + Arendefraga.PER_SIDA);
        return new Sida(rader(valda.subList(forsta, sista), person), valda.size());
    }

    /** Every row the question answers to, for taking away as a file. */
    public List<Rad> alla(Arendefraga fraga, Inloggad person) {
        return rader(valda(fraga, person), person);
    }

    private List<Arende> valda(Arendefraga fraga, Inloggad person) {
        Map<ArendeId, List<Tillstandsomrade>> omradena = omradena(person);
        Predicate<UUID> synliga = atkomst.synliga(person);
        Set<ArendeId> iOmgangen = fraga.omgang() == null ? null : forslag.iOmgang(fraga.omgang());
        return arenden.alla().stream()
                .filter(a -> passar(a, omradena.getOrDefault(a.id(), List.of()), fraga))
                .filter(a -> iOmgangen == null || iOmgangen.contains(a.id()))
                .filter(a -> synliga.test(a.id().varde()))
                .sorted(ordning(fraga))
                .toList();
    }

    private boolean passar(Arende a, List<Tillstandsomrade> egna, Arendefraga f) {
        boolean lage = f.lage() == null ? a.lage() != Lage.FORSLAG && a.lage() != Lage.EJ_VALD : a.lage() == f.lage();
        return lage
                && (f.ansvarig() == null || new KontoId(f.ansvarig()).equals(a.ansvarig()))
                && (f.steg() == null || star(a, egna, f.steg()))
                && (f.q().isEmpty() || sokt(a, egna, f.q()));
    }

    private static boolean star(Arende a, List<Tillstandsomrade> egna, int steg) {
        return egna.isEmpty()
                ? a.steg().nummer() == steg
                : egna.stream().anyMatch(o -> o.steg().nummer() == steg);
    }

    private static boolean sokt(Arende a, List<Tillstandsomrade> egna, String q) {
        String litet = q.toLowerCase(Locale.ROOT);
        Diarienummer dnr = a.dnr();
        return a.namn().toLowerCase(Locale.ROOT).contains(litet)
                || egna.stream().anyMatch(o -> o.namn().toLowerCase(Locale.ROOT).contains(litet))
                || (dnr != null
                        && (dnr.toString().contains(litet)
                                || Diarienummer.tolka(q)
                                        .filter(s -> s.lopnummer() == dnr.lopnummer() && s.ar() == dnr.ar())
                                        .isPresent()));
    }

    private static Comparator<Arende> ordning(Arendefraga fraga) {
        Comparator<Arende> efterNamn =
                Comparator.comparing(Arende::namn, java.text.Collator.getInstance(Texter.SVENSKA)::compare);
        Comparator<Arende> efter =
                switch (fraga.sort()) {
                    case NAMN -> efterNamn;
                    case STEG -> Comparator.comparing(Arende::steg);
                    case OPPNAD ->
                        Comparator.comparing(Arende::oppnad, Comparator.nullsFirst(Comparator.naturalOrder()));
                    case DNR -> Comparator.comparing(Arende::dnr, Comparator.nullsFirst(Comparator.naturalOrder()));
                };
        return (fraga.fallande() ? efter.reversed() : efter).thenComparing(efterNamn);
    }

    private List<Rad> rader(List<Arende> valda, Inloggad person) {
        LocalDate idag = LocalDate.now(clock);
        Map<ArendeId, List<Tillstandsomrade>> omradena = omradena(person);
        Map<ArendeId, List<Intervall>> tider =
                tid.forArenden(valda.stream().map(Arende::id).toList());
        Map<KontoId, String> ansvariga = konton.namn(
                valda.stream().map(Arende::ansvarig).filter(Objects::nonNull).toList());
        Stegdagar dagar = stegdagar.medMinne();
        return valda.stream()
                .map(a -> {
                    List<Tillstandsomrade> egna = omradena.getOrDefault(a.id(), List.of());
                    Stegdagar.Nu nu = nu(a, egna, tider.getOrDefault(a.id(), List.of()), dagar, idag);
                    KontoId ansvarig = a.ansvarig();
                    return new Rad(
                            a,
                            egna,
                            steglagen.forArende(a, egna, Map.of()),
                            ansvarig == null ? null : ansvariga.getOrDefault(ansvarig, "–"),
                            nu == null ? null : nu.dag(),
                            nu == null ? null : nu.klarSenast());
                })
                .toList();
    }

    /** The ärende's own step; when that is behind, the step of the tillståndsområde that should be done first. */
    private static Stegdagar.@Nullable Nu nu(
            Arende a, List<Tillstandsomrade> egna, List<Intervall> intervall, Stegdagar dagar, LocalDate idag) {
        Stegdagar.Nu eget = dagar.nu(new Objekt(a.id(), null), intervall, idag);
        if (eget != null || egna.isEmpty()) {
            return eget;
        }
        return egna.stream()
                .map(o -> dagar.nu(new Objekt(a.id(), o.id()), intervall, idag))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Stegdagar.Nu::klarSenast, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** Those that are not shut for the person. */
    private Map<ArendeId, List<Tillstandsomrade>> omradena(Inloggad person) {
        Stangt stangt = atkomst.stangt(person);
        return omraden.alla().stream()
                .filter(o -> !stangt.omfattar(o.arende().varde(), o.id().varde()))
                .collect(Collectors.groupingBy(Tillstandsomrade::arende));
    }
}
