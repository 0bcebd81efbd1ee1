package se.nhv.uppfoljning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps counts below a limit out of a table of units with a total. Hiding the small row alone is not enough: it is the total
 * minus the others. So further rows are hidden until neither the public, nor a unit that knows its own row, can work out any
 * small count; if that would leave no unit to show, the total is hidden instead.
 */
final class Smatalsskydd {
    /** A unit's count, perhaps of how many. What is left (namnare − taljare) is a count of people too. */
    record Rad(int taljare, @Nullable Integer namnare) {
        /** What stands in no column cannot be small. */
        int ovriga() {
            return namnare == null ? Integer.MAX_VALUE / 1000 : namnare - taljare;
        }

        int storlek() {
            return namnare == null ? taljare : namnare;
        }
    }

    /** @param dolda indexes of the rows that are hidden */
    record Skydd(Set<Integer> dolda, boolean totalDold) {}

    private final List<Rad> rader;
    private final int grans;

    private Smatalsskydd(List<Rad> rader, int grans) {
        this.rader = rader;
        this.grans = grans;
    }

    static Skydd skydda(List<Rad> rader, int grans) {
        return new Smatalsskydd(List.copyOf(rader), grans).skydda();
    }

    private Skydd skydda() {
        Set<Integer> sma =
                new TreeSet<>(alla().filter(i -> liten(rader.get(i))).boxed().toList());
        if (liten(summa())) {
            return new Skydd(sma, true);
        }
        Set<Integer> dolda = new TreeSet<>(sma);
        List<Integer> efterStorlek = alla().boxed()
                .filter(i -> !sma.contains(i))
                .sorted(Comparator.comparingInt(i -> rader.get(i).storlek()))
                .toList();
        for (int i : efterStorlek) {
            if (tat(dolda)) {
                break;
            }
            dolda.add(i);
        }
        boolean racker = tat(dolda) && (sma.isEmpty() || dolda.size() < rader.size());
        return racker ? new Skydd(dolda, false) : new Skydd(sma, !sma.isEmpty());
    }

    private boolean tat(Set<Integer> dolda) {
        return tatMotAndra(dolda)
                && dolda.stream().allMatch(egen -> {
                    Set<Integer> okanda = new TreeSet<>(dolda);
                    okanda.remove(egen);
                    return tatMotAndra(okanda);
                });
    }

    private boolean tatMotAndra(Set<Integer> okanda) {
        return tat(okanda, Rad::taljare) && tat(okanda, Rad::ovriga);
    }

    /** Whether every small count among the unknown can have at least two values, also for one who knows which are small. */
    private boolean tat(Set<Integer> okanda, ToIntFunction<Rad> kolumn) {
        long rest =
                okanda.stream().mapToLong(i -> kolumn.applyAsInt(rader.get(i))).sum();
        return okanda.stream()
                .allMatch(i -> kolumn.applyAsInt(rader.get(i)) >= grans || tvaVarden(i, okanda, rest, kolumn));
    }

    private boolean tvaVarden(int i, Set<Integer> okanda, long rest, ToIntFunction<Rad> kolumn) {
        long minstHosAndra = 0;
        long mestHosAndra = 0;
        for (int annan : okanda) {
            if (annan != i) {
                boolean stor = kolumn.applyAsInt(rader.get(annan)) >= grans;
                minstHosAndra += stor ? grans : 0;
                mestHosAndra += stor ? rest : grans - 1;
            }
        }
        long minst = Math.max(0, rest - mestHosAndra);
        long mest = Math.min(grans - 1, rest - minstHosAndra);
        return mest > minst;
    }

    private boolean liten(Rad r) {
        return r.taljare() < grans || r.ovriga() < grans;
    }

    private Rad summa() {
        boolean medNamnare = rader.stream().allMatch(r -> r.namnare() != null);
        return new Rad(
                rader.stream().mapToInt(Rad::taljare).sum(),
                medNamnare ? rader.stream().mapToInt(Rad::storlek).sum() : null);
    }

    private IntStream alla() {
        return IntStream.range(0, rader.size());
    }
}
