package se.nhv.kalender;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The Swedish calendar. Spans are written [from, to): the first day counts, the last does not, so that spans laid end to
 * end add up.
 */
public final class Kalender {
    /** The zone in which a day begins and ends. */
    public static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

    private final Set<LocalDate> klamdagar;
    private final Map<Integer, Set<LocalDate>> fridagar = new ConcurrentHashMap<>();

    /** @param klamdagar further days on which the agency does not work, such as bridge days */
    public Kalender(Collection<LocalDate> klamdagar) {
        this.klamdagar = Set.copyOf(klamdagar);
    }

    /** The calendar without any bridge days. */
    public Kalender() {
        this(Set.of());
    }

    /** The Swedish day on which the moment falls. */
    public LocalDate dag(Instant tidpunkt) {
        return LocalDate.ofInstant(tidpunkt, SVERIGE);
    }

    /** The moment at which the Swedish day begins. */
    public Instant borjan(LocalDate dag) {
        return dag.atStartOfDay(SVERIGE).toInstant();
    }

    /** The public holidays and free eves of a year, in order. Holds for 1953 and later. */
    public List<Helgdag> helgdagar(int ar) {
        return Helgdagar.forAr(ar);
    }

    public boolean arArbetsdag(LocalDate dag) {
        DayOfWeek veckodag = dag.getDayOfWeek();
        return veckodag != DayOfWeek.SATURDAY
                && veckodag != DayOfWeek.SUNDAY
                && !fridagar.computeIfAbsent(dag.getYear(), Kalender::dagar).contains(dag)
                && !klamdagar.contains(dag);
    }

    /** Days in [from, to); negative when they stand the other way. */
    public int kalenderdagarMellan(LocalDate fran, LocalDate till) {
        return Math.toIntExact(ChronoUnit.DAYS.between(fran, till));
    }

    /** Working days in [from, to); negative when they stand the other way. */
    public int arbetsdagarMellan(LocalDate fran, LocalDate till) {
        if (till.isBefore(fran)) {
            return -arbetsdagarMellan(till, fran);
        }
        return Math.toIntExact(fran.datesUntil(till).filter(this::arArbetsdag).count());
    }

    /** Working days that remain after today, the last day included; negative when the last day has passed. */
    public int arbetsdagarKvar(LocalDate idag, LocalDate sistaDag) {
        return arbetsdagarMellan(idag.plusDays(1), sistaDag.plusDays(1));
    }

    /** The n:th working day after the day; before it when n is negative; the day itself when n is 0. */
    public LocalDate plusArbetsdagar(LocalDate dag, int antal) {
        LocalDate d = dag;
        for (int kvar = Math.abs(antal); kvar > 0; ) {
            d = antal > 0 ? d.plusDays(1) : d.minusDays(1);
            if (arArbetsdag(d)) {
                kvar--;
            }
        }
        return d;
    }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate narmasteArbetsdag(LocalDate dag) {
        return arArbetsdag(dag) ? dag : plusArbetsdagar(dag, 1);
    }

    private static Set<LocalDate> dagar(int ar) {
        return Helgdagar.forAr(ar).stream().map(Helgdag::dag).collect(Collectors.toUnmodifiableSet());
    }
}
