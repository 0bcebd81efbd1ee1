package se.nhv.tidsatgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.tidsatgang.FigurRepository.Stegrad;

/** The figures: exact sums of whole days. */
@Service
@Transactional(readOnly = true)
public class Tidsfigurer {
    private final FigurRepository rader;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Clock clock;

    Tidsfigurer(FigurRepository rader, ArendeService arenden, OmradeService omraden, Clock clock) {
        this.rader = rader;
        this.arenden = arenden;
        this.omraden = omraden;
        this.clock = clock;
    }

    /**
     * Every vårdområde by name, step by step.
     *
     * @param ar only those sent on remiss, or decided by Socialstyrelsen or the nämnd, in the year; null for all
     */
    public List<Vardomradestid> perVardomrade(@Nullable Integer ar) {
        Map<UUID, String> namn = Stream.concat(
                        arenden.alla().stream().map(Namn::av),
                        omraden.alla().stream().map(Namn::av))
                .collect(Collectors.toMap(Namn::id, Namn::text));
        Map<UUID, List<Tidslinje>> perArende = new LinkedHashMap<>();
        Map<UUID, List<Stegrad>> linjer = rader.steg(ar, idag()).stream()
                .collect(Collectors.groupingBy(Stegrad::objekt, LinkedHashMap::new, Collectors.toList()));
        linjer.forEach((objekt, steg) -> perArende
                .computeIfAbsent(steg.get(0).arende(), ny -> new ArrayList<>())
                .add(linje(steg, namn.getOrDefault(objekt, ""))));
        return perArende.values().stream()
                .map(l -> vardomrade(l, namn))
                .sorted(Comparator.comparing(v -> v.arende().namn()))
                .toList();
    }

    /** Of an older case only its tillståndsområden may be known: then its own line is there, without days. */
    private static Vardomradestid vardomrade(List<Tidslinje> linjer, Map<UUID, String> namn) {
        Tidslinje forsta = linjer.get(0);
        if (!forsta.objekt().arOmrade()) {
            return new Vardomradestid(forsta, List.copyOf(linjer.subList(1, linjer.size())));
        }
        Objekt arende = new Objekt(forsta.objekt().arende(), null);
        LocalDate borjan = forsta.borjan();
        Tidslinje tom = new Tidslinje(arende, namn.getOrDefault(arende.id(), ""), borjan, borjan, List.of());
        return new Vardomradestid(tom, List.copyOf(linjer));
    }

    /** Whose the days of the year's cases were; they sum to all days of those cases. */
    public List<Agardagar> perAgare(@Nullable Integer ar) {
        return rader.agare(ar, idag());
    }

    /** Whose the days of the case were, tillståndsområden included. */
    public List<Agardagar> perAgare(ArendeId arende) {
        return rader.agare(arende, idag());
    }

    /** The years that {@link #perVardomrade} has something for, newest first. */
    public List<Integer> ar() {
        return rader.ar();
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }

    private static Tidslinje linje(List<Stegrad> steg, String namn) {
        Stegrad forsta = steg.get(0);
        ArendeId arende = new ArendeId(forsta.arende());
        boolean omrade = !forsta.arende().equals(forsta.objekt());
        LocalDate borjan = steg.stream()
                .map(Stegrad::borjan)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean pagar = steg.stream().anyMatch(s -> s.slut() == null);
        LocalDate slut = pagar
                ? null
                : steg.stream()
                        .flatMap(s -> Stream.ofNullable(s.slut()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Tidslinje(
                new Objekt(arende, omrade ? new OmradeId(forsta.objekt()) : null),
                namn,
                borjan,
                slut,
                steg.stream().map(Stegrad::tid).toList());
    }

    private record Namn(UUID id, String text) {
        static Namn av(Arende arende) {
            return new Namn(arende.id().varde(), arende.namn());
        }

        static Namn av(Tillstandsomrade omrade) {
            return new Namn(omrade.id().varde(), omrade.namn());
        }
    }
}
