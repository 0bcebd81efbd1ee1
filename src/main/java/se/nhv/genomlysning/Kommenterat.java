package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the underlag, passage by passage, with what has been said about each in this version and before.
 *
 * @param borta what was said about parts that are no longer there
 */
public record Kommenterat(Underlag underlag, List<Del> delar, List<Kommentar> borta) {
    /**
     * @param andrade what was said about passages of the part that have changed since
     */
    public record Del(Underlagsdel del, List<Passage> passager, List<Kommentar> andrade) {}

    public record Passage(Underlagsdel.Stycke stycke, List<Kommentar> kommentarer) {}

    static Kommenterat av(Underlag u, List<Kommentar> alla) {
        Map<String, List<Kommentar>> perDel = new HashMap<>();
        alla.stream().filter(k -> k.version() <= u.version()).forEach(k -> perDel.computeIfAbsent(
                        k.del(), d -> new ArrayList<>())
                .add(k));
        List<Del> delar = new ArrayList<>();
        for (Underlagsdel del : Underlagsdel.av(u)) {
            List<Kommentar> sagt = perDel.remove(del.nyckel());
            delar.add(del(del, sagt == null ? List.of() : sagt));
        }
        return new Kommenterat(
                u,
                List.copyOf(delar),
                perDel.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Kommentar::tid))
                        .toList());
    }

    private static Del del(Underlagsdel del, List<Kommentar> sagt) {
        List<Underlagsdel.Stycke> stycken = del.stycken();
        Map<Integer, List<Kommentar>> perStycke = new HashMap<>();
        List<Kommentar> andrade = new ArrayList<>();
        for (Kommentar k : sagt) {
            stycken.stream()
                    .filter(s -> s.text().equals(k.lydelse()))
                    .min(Comparator.comparingInt(s -> Math.abs(s.nr() - k.stycke())))
                    .ifPresentOrElse(
                            s -> perStycke
                                    .computeIfAbsent(s.nr(), n -> new ArrayList<>())
                                    .add(k),
                            () -> andrade.add(k));
        }
        return new Del(
                del,
                stycken.stream()
                        .map(s -> new Passage(s, perStycke.getOrDefault(s.nr(), List.of())))
                        .toList(),
                andrade);
    }
}
