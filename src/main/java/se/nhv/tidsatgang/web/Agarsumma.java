package se.nhv.tidsatgang.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.nhv.tidsatgang.Agardagar;
import se.nhv.tidsatgang.Agare;
import se.nhv.tidsatgang.Orsak;

/**
 * An owner's days by reason. Rows and their columns sum to all days.
 *
 * @param perOrsak as many as there are reasons, in their order
 */
record Agarsumma(String agare, List<Integer> perOrsak, int summa, double andel) {
    static List<Agarsumma> av(List<Agardagar> dagar) {
        int hela = dagar.stream().mapToInt(Agardagar::dagar).sum();
        List<Agarsumma> rader = new ArrayList<>();
        for (Agare agare : Agare.values()) {
            List<Integer> perOrsak = Arrays.stream(Orsak.values())
                    .map(orsak -> dagar.stream()
                            .filter(d -> d.agare() == agare && d.orsak() == orsak)
                            .mapToInt(Agardagar::dagar)
                            .sum())
                    .toList();
            int summa = perOrsak.stream().mapToInt(Integer::intValue).sum();
            if (summa > 0) {
                rader.add(new Agarsumma(kod(agare), perOrsak, summa, (double) summa / hela));
            }
        }
        return rader;
    }

    private static String kod(Agare agare) {
        return agare.name().toLowerCase(Locale.ROOT);
    }
}
