package se.nhv.tidsatgang;

import java.util.List;

/** The time of a vårdområde: its own line, then one for each tillståndsområde it led to. */
public record Vardomradestid(Tidslinje arende, List<Tidslinje> omraden) {
    /** The line runs, or one of those it led to does before the nämnd has decided. */
    public boolean pagar() {
        return arende.pagar()
                || omraden.stream().anyMatch(o -> o.pagar() && o.steg(8).isEmpty());
    }

    /** From the start of the genomlysning to the nämnd's decision, or until today; of the longest tillståndsområde. */
    public int genomlysningTillNamnd() {
        return arende.dagar(2, 4)
                + omraden.stream().mapToInt(o -> o.dagar(5, 7)).max().orElse(0);
    }

    public boolean pahittad() {
        return arende.pahittad() || omraden.stream().anyMatch(Tidslinje::pahittad);
    }
}
