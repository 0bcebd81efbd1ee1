package se.nhv.anvandare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts somebody's failures; after so many there is a wait, longer each time. Kept in memory, since a restart is something a
 * guesser cannot cause.
 */
final class Felrakning {
    private static final Duration FORSTA = Duration.ofSeconds(30);
    private static final Duration LANGSTA = Duration.ofMinutes(15);
    // What nobody has costs memory as well; beyond this many the oldest story is not worth keeping.
    static final int MINNE = 10_000;

    private record Rakning(int fel, Instant borjade, Instant oppet) {}

    private final Map<String, Rakning> rakningar = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int gratis;
    private final @Nullable Duration tid;

    /**
     * @param gratis from which failure on there is a wait
     * @param tid after this long the count begins anew; null when only success ends it
     */
    Felrakning(Clock clock, int gratis, @Nullable Duration tid) {
        this.clock = clock;
        this.gratis = gratis;
        this.tid = tid;
    }

    /** How long there still is to wait; zero when it may be tried. */
    Duration vantan(String vem) {
        Rakning r = rakningar.get(vem);
        return r == null || !r.oppet().isAfter(clock.instant())
                ? Duration.ZERO
                : Duration.between(clock.instant(), r.oppet());
    }

    void misslyckades(String vem) {
        if (rakningar.size() >= MINNE) {
            glomNagra();
        }
        Instant nu = clock.instant();
        rakningar.compute(vem, (v, r) -> {
            boolean forsta = r == null || forbi(r, nu);
            int fel = forsta ? 1 : r.fel() + 1;
            return new Rakning(fel, forsta ? nu : r.borjade(), nu.plus(vantanEfter(fel)));
        });
    }

    private boolean forbi(Rakning r, Instant nu) {
        return tid != null && r.borjade().plus(tid).isBefore(nu) && !r.oppet().isAfter(nu);
    }

    private void glomNagra() {
        Instant nu = clock.instant();
        rakningar.values().removeIf(r -> tid == null ? r.oppet().isBefore(nu) : forbi(r, nu));
        if (rakningar.size() >= MINNE) {
            rakningar.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.comparing(Rakning::oppet)))
                    .limit(MINNE / 10)
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(rakningar::remove);
        }
    }

    void glom(String vem) {
        rakningar.remove(vem);
    }

    /** How many are remembered. */
    int antal() {
        return rakningar.size();
    }

    private Duration vantanEfter(int fel) {
        if (fel < gratis) {
            return Duration.ZERO;
        }
        Duration vantan = FORSTA.multipliedBy(1L << Math.min(fel - gratis, 10));
        return vantan.compareTo(LANGSTA) > 0 ? LANGSTA : vantan;
    }
}
