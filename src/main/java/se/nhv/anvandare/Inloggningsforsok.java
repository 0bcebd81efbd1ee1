package se.nhv.anvandare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow: after five failures in a row an account waits, longer each time. Kept in memory, since a
 * restart is something a guesser cannot cause.
 */
@Component
class Inloggningsforsok {
    private static final int GRATIS = 5;
    private static final Duration FORSTA = Duration.ofSeconds(30);
    private static final Duration LANGSTA = Duration.ofMinutes(15);
    // Names nobody has cost memory as well; beyond this many the oldest story is not worth keeping.
    private static final int MINNE = 10_000;

    private record Rakning(int fel, Instant oppet) {}

    private final Map<String, Rakning> rakningar = new ConcurrentHashMap<>();
    private final Clock clock;

    Inloggningsforsok(Clock clock) {
        this.clock = clock;
    }

    /** How long the account still has to wait; zero when it may try. */
    Duration vantan(String anvandarnamn) {
        Rakning r = rakningar.get(anvandarnamn);
        if (r == null || r.oppet().isBefore(clock.instant())) {
            return Duration.ZERO;
        }
        return Duration.between(clock.instant(), r.oppet());
    }

    void misslyckades(String anvandarnamn) {
        if (rakningar.size() >= MINNE) {
            glom();
        }
        rakningar.compute(anvandarnamn, (namn, r) -> {
            int fel = r == null ? 1 : r.fel() + 1;
            return new Rakning(fel, clock.instant().plus(vantanEfter(fel)));
        });
    }

    private void glom() {
        rakningar.values().removeIf(r -> r.oppet().isBefore(clock.instant()));
        if (rakningar.size() >= MINNE) {
            rakningar.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.comparing(Rakning::oppet)))
                    .limit(MINNE / 10)
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(rakningar::remove);
        }
    }

    void lyckades(String anvandarnamn) {
        rakningar.remove(anvandarnamn);
    }

    private static Duration vantanEfter(int fel) {
        if (fel < GRATIS) {
            return Duration.ZERO;
        }
        Duration vantan = FORSTA.multipliedBy(1L << Math.min(fel - GRATIS, 10));
        return vantan.compareTo(LANGSTA) > 0 ? LANGSTA : vantan;
    }
}
