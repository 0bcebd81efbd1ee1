package se.nhv.formular;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many have come from an address within a time. Kept in memory: nobody's address is written down. */
final class Takt {
    /** What nobody has costs memory as well; beyond this many the address that has been quiet longest is forgotten. */
    static final int MINNE = 10_000;

    private final Duration fonster;
    private final Map<String, Deque<Instant>> adresser = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> aldst) {
            return size() > MINNE;
        }
    };

    Takt(Duration fonster) {
        this.fonster = fonster;
    }

    /**
     * Counts one more, if there is room.
     *
     * @return how long there is to wait; zero when it was counted
     */
    synchronized Duration slapp(String adress, int flest, Instant nu) {
        Deque<Instant> forr = adresser.computeIfAbsent(adress, a -> new ArrayDeque<>());
        while (!forr.isEmpty() && !forr.peekFirst().plus(fonster).isAfter(nu)) {
            forr.removeFirst();
        }
        if (forr.size() >= flest) {
            return Duration.between(
                    nu,
                    forr.stream()
                            .skip(forr.size() - (long) flest)
                            .findFirst()
                            .orElse(nu)
                            .plus(fonster));
        }
        forr.addLast(nu);
        return Duration.ZERO;
    }

    /** How many addresses are remembered. */
    synchronized int antal() {
        return adresser.size();
    }
}
