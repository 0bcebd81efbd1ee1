package se.nhv.formular;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where values come from before they are looked at: prefilled, defaults, and typed. */
final class Ifyllning {
    private Ifyllning() {}

    /** Before anybody has typed. */
    static Formulardata av(Formular formular, Sammanhang sammanhang) {
        Formulardata ut = Formulardata.av(sammanhang.forifyllt());
        for (Falt falt : Formular.utanGrupper(formular.falt()).toList()) {
            if (falt instanceof Falt.Rader rader) {
                while (ut.antalRader(rader.nyckel()) < rader.forst()) {
                    int rad = ut.antalRader(rader.nyckel());
                    ut = ut.medNyRad(rader.nyckel());
                    for (Falt barn : rader.falt()) {
                        ut = forval(ut, barn, rader.nyckel() + "[" + rad + "]." + barn.nyckel());
                    }
                }
            } else {
                ut = forval(ut, falt, falt.nyckel());
            }
        }
        return ut;
    }

    private static Formulardata forval(Formulardata data, Falt falt, String sokvag) {
        String forval = falt.bas().forval();
        return forval == null || data.finns(sokvag) ? data : data.med(sokvag, List.of(forval));
    }

    /** What was typed, with read-only fields as they were prefilled, whatever was posted. */
    static Formulardata verksam(Formular formular, Formulardata typat, Sammanhang sammanhang) {
        Formulardata fran = Formulardata.av(sammanhang.forifyllt());
        Formulardata ut = typat;
        for (Falt falt : Formular.utanGrupper(formular.falt()).toList()) {
            if (falt instanceof Falt.Rader rader) {
                ut = rader(ut, fran, rader);
            } else if (falt.bas().skrivskyddad()) {
                ut = ut.med(falt.nyckel(), fran.alla(falt.nyckel()));
            }
        }
        return ut;
    }

    /** Rows come and go, and each keeps its unseen id; an id that no row was filled in with is nobody's. */
    private static Formulardata medEgnaNummer(Formulardata data, Formulardata fran, Falt.Rader rader) {
        Formulardata ut = data;
        for (Falt falt : rader.falt()) {
            if (falt.bas().osynlig()) {
                Set<String> utdelade = IntStream.range(0, fran.antalRader(rader.nyckel()))
                        .mapToObj(i -> fran.forsta(sokvag(rader, i, falt)))
                        .collect(Collectors.toSet());
                for (int i = 0; i < data.antalRader(rader.nyckel()); i++) {
                    if (!utdelade.contains(data.forsta(sokvag(rader, i, falt)))) {
                        ut = ut.med(sokvag(rader, i, falt), List.of());
                    }
                }
            }
        }
        return ut;
    }

    private static String sokvag(Falt.Rader rader, int rad, Falt falt) {
        return rader.nyckel() + "[" + rad + "]." + falt.nyckel();
    }

    private static Formulardata rader(Formulardata data, Formulardata fran, Falt.Rader rader) {
        if (rader.andringsbar()) {
            return medEgnaNummer(data, fran, rader);
        }
        Formulardata ut = data;
        int antal = Math.max(fran.antalRader(rader.nyckel()), rader.forst());
        while (ut.antalRader(rader.nyckel()) > antal) {
            ut = ut.utanRad(rader.nyckel(), ut.antalRader(rader.nyckel()) - 1);
        }
        for (int i = 0; i < antal; i++) {
            String rad = rader.nyckel() + "[" + i + "].";
            ut = ut.med(rad + Formulardata.RAD, List.of("1"));
            for (Falt falt : rader.falt()) {
                if (falt.bas().skrivskyddad()) {
                    ut = ut.med(rad + falt.nyckel(), fran.alla(rad + falt.nyckel()));
                }
            }
        }
        return ut;
    }
}
