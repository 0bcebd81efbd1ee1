package se.nhv.tidsatgang;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: a diary with one line per day, written at the end of each day from how things then stood. Knows nothing of
 * intervals, and shares no code with what it is held against.
 */
final class Dagbok {
    /** What a day was. */
    record Dag(int steg, String agare, String orsak) {}

    final boolean omrade;
    final TreeMap<LocalDate, Dag> dagar = new TreeMap<>();
    boolean lever;
    int steg;
    String agare = "";
    String orsak = "";
    boolean paus;
    boolean arendepaus;
    boolean attan;

    Dagbok(boolean omrade) {
        this.omrade = omrade;
    }

    /** Before midnight. */
    void kvall(LocalDate dag) {
        if (lever) {
            dagar.put(dag, new Dag(steg, agare, paus || arendepaus ? "PAUSAD" : orsak));
        }
    }

    void borjar(int nytt, LocalDate idag) {
        if (!lever) {
            lever = true;
            paus = false;
            arendepaus = false;
            attan = false;
            Map.Entry<LocalDate, Dag> sist = dagar.lastEntry();
            for (LocalDate d = sist == null ? idag : sist.getKey().plusDays(1); d.isBefore(idag); d = d.plusDays(1)) {
                dagar.put(d, new Dag(sist.getValue().steg(), "SOCIALSTYRELSEN", "ARBETE"));
            }
        } else if (steg == nytt) {
            return;
        }
        steg = nytt;
        arbete();
        if (nytt == 8) {
            attan = true;
        }
    }

    void slutar(int slut) {
        if (!lever) {
            return;
        }
        if (slut == 8) {
            attan = false;
        }
        if (slut != steg) {
            return;
        }
        if (slut == 8 || (slut == 4 && !omrade)) {
            lever = false;
            return;
        }
        if (attan) {
            steg = 8;
        }
        arbete();
    }

    void agare(String vem, String varfor) {
        agare = vem;
        orsak = varfor;
    }

    private void arbete() {
        agare("SOCIALSTYRELSEN", "ARBETE");
    }

    void ratta(LocalDate fran, LocalDate till, Dag ratt) {
        for (LocalDate d = fran; d.isBefore(till); d = d.plusDays(1)) {
            dagar.put(d, ratt);
        }
    }

    void rattaFramat(LocalDate fran, LocalDate idag, Dag ratt) {
        ratta(fran, idag, ratt);
        steg = ratt.steg();
        agare(ratt.agare(), ratt.orsak());
        attan |= ratt.steg() == 8;
    }

    @Nullable
    LocalDate forsta() {
        return dagar.isEmpty() ? null : dagar.firstKey();
    }
}
