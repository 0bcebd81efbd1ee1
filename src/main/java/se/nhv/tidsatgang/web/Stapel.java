package se.nhv.tidsatgang.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.tidsatgang.Stegtid;
import se.nhv.tidsatgang.Tidslinje;
import se.nhv.tidsatgang.Vardomradestid;

/**
 * A row of the table and a bar of the figure: a vårdområde, or under it one of its tillståndsområden.
 *
 * @param fore days of the genomlysning that lie before the bar of a tillståndsområde
 * @param hela from the start of the genomlysning to the nämnd, or until today
 * @param lage {@code pagar} while it grows, else {@code klar}
 */
record Stapel(
        String arende,
        String namn,
        boolean omrade,
        String borjan,
        int fore,
        int hela,
        String lage,
        boolean pahittad,
        List<Cell> celler) {

    /** A step of the row; empty where the step has not been. */
    record Cell(int steg, @Nullable Stegtid tid) {}

    static List<Stapel> av(Vardomradestid v) {
        int fore = v.arende().dagar(2, 4);
        List<Stapel> staplar = new java.util.ArrayList<>();
        staplar.add(stapel(v.arende(), 0, v.arende().dagar(2, 4)));
        v.omraden().forEach(o -> staplar.add(stapel(o, fore, fore + o.dagar(5, 7))));
        return staplar;
    }

    private static Stapel stapel(Tidslinje linje, int fore, int hela) {
        boolean avgjord = linje.steg(8).isPresent();
        return new Stapel(
                linje.objekt().arende().toString(),
                linje.namn(),
                linje.objekt().arOmrade(),
                linje.borjan().toString(),
                fore,
                hela,
                linje.pagar() && !avgjord ? "pagar" : "klar",
                linje.pahittad(),
                java.util.stream.IntStream.rangeClosed(1, 8)
                        .mapToObj(nr -> new Cell(nr, linje.steg(nr).orElse(null)))
                        .toList());
    }
}
