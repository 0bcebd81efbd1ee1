package se.nhv.inlasning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads which columns are made up: their names, or {@code alla}, or {@code alla utom} and their names. */
final class Pahittattolkning {
    private Pahittattolkning() {}

    static Set<String> tolka(Rad rad, Radfel fel) {
        List<String> ord = Arrays.stream(rad.text(Kolumner.PAHITTAD).split("[\\s,]+", -1))
                .map(Kolumner::normal)
                .filter(o -> !o.isEmpty())
                .toList();
        if (ord.isEmpty() || ord.equals(List.of("nej"))) {
            return Set.of();
        }
        boolean alla = ord.get(0).equals("alla");
        boolean utom = alla && ord.size() > 1 && ord.get(1).equals("utom");
        Set<String> namn = new TreeSet<>(ord.subList(utom ? 2 : alla ? 1 : 0, ord.size()));
        for (String n : namn) {
            if (!Kolumner.finns(n)) {
                fel.lagg(Kolumner.PAHITTAD, "inlasning.fel.pahittadKolumn", CsvLasare.kort(n));
            }
        }
        if (!alla) {
            return namn;
        }
        Set<String> kvar = new TreeSet<>(rad.varden().keySet());
        kvar.removeAll(Set.of(Kolumner.PAHITTAD, Kolumner.KALLA));
        kvar.removeAll(namn);
        return kvar;
    }
}
