package se.nhv.test;

import java.util.ArrayList;
import java.util.List;
import se.nhv.formular.Falt;
import se.nhv.formular.Formular;
import se.nhv.formular.Formulardata;

/**
 * A field that is shown and never typed is there to tell what earlier steps decided: when the form opens it must say
 * something. Fields that are shown only sometimes may be empty.
 */
final class Forifyllnad {
    private Forifyllnad() {}

    /** @throws AssertionError naming every field that opens empty */
    static void krav(Formular blankett, Formulardata ifyllt) {
        List<String> tomma = new ArrayList<>();
        tomma(blankett.falt(), "", ifyllt, tomma);
        if (!tomma.isEmpty()) {
            throw new AssertionError(blankett.nyckel() + " öppnas med tomma fält som bara kan läsas: " + tomma);
        }
    }

    private static void tomma(List<Falt> falten, String vag, Formulardata ifyllt, List<String> tomma) {
        for (Falt falt : falten) {
            if (falt.bas().doldOm() != null) {
                continue;
            }
            if (falt instanceof Falt.Grupp grupp) {
                tomma(grupp.falt(), vag, ifyllt, tomma);
            } else if (falt instanceof Falt.Rader rader) {
                for (int rad = 0; rad < ifyllt.antalRader(rader.nyckel()); rad++) {
                    tomma(rader.falt(), rader.nyckel() + "[" + rad + "].", ifyllt, tomma);
                }
            } else if (falt.bas().skrivskyddad()
                    && !falt.bas().osynlig()
                    && ifyllt.forsta(vag + falt.nyckel()).isBlank()) {
                tomma.add(vag + falt.nyckel());
            }
        }
    }
}
