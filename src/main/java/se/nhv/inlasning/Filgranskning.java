package se.nhv.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;

/** Holds the rows against each other and against what is in the system. */
@Component
class Filgranskning {
    private final ArendeService arenden;

    Filgranskning(ArendeService arenden) {
        this.arenden = arenden;
    }

    /** The rows by vårdområde, in the order of the file. */
    List<Fall> fall(List<Inlastrad> rader) {
        Map<String, List<Inlastrad>> perNamn = new LinkedHashMap<>();
        for (Inlastrad r : rader) {
            perNamn.computeIfAbsent(Inlastrad.normal(r.vardomrade()), n -> new ArrayList<>())
                    .add(r);
        }
        return perNamn.values().stream().map(Fall::new).toList();
    }

    List<Fel> inbordes(List<Fall> fall) {
        List<Fel> fel = new ArrayList<>();
        Map<String, Fall> diarienummer = new HashMap<>();
        for (Fall f : fall) {
            ettFall(f, fel);
            if (f.forsta().dnr() != null) {
                String nummer =
                        f.forsta().dnr().lopnummer() + "/" + f.forsta().dnr().ar();
                Fall annat = diarienummer.put(nummer, f);
                if (annat != null) {
                    fel.add(Fel.av(
                            f.forsta().nr(),
                            Kolumner.DNR,
                            "inlasning.fel.diarienumretPaRad",
                            f.forsta().dnr(),
                            annat.forsta().nr()));
                }
            }
        }
        return fel;
    }

    private static void ettFall(Fall f, List<Fel> fel) {
        Map<String, Integer> sedda = new HashMap<>();
        Inlastrad forsta = f.forsta();
        for (Inlastrad r : f.rader()) {
            Integer tidigare = sedda.putIfAbsent(r.nyckel(), r.nr());
            if (tidigare != null) {
                fel.add(Fel.av(
                        r.nr(),
                        r.omrade() == null ? Kolumner.VARDOMRADE : Kolumner.TILLSTANDSOMRADE,
                        "inlasning.fel.namnetPaRad",
                        tidigare));
            }
            if (r != forsta) {
                sammaArende(forsta, r, fel);
            }
        }
    }

    private static void sammaArende(Inlastrad forsta, Inlastrad r, List<Fel> fel) {
        if (r.steg() <= 2 || forsta.steg() <= 2) {
            fel.add(Fel.av(r.nr(), Kolumner.VARDOMRADE, "inlasning.fel.vardomradetPaRad", forsta.nr()));
        } else if ((r.steg() <= 4 || forsta.steg() <= 4) && (r.steg() != forsta.steg() || r.lage() != forsta.lage())) {
            fel.add(Fel.av(r.nr(), Kolumner.STEG, "inlasning.fel.omradenaGarTillsammans", forsta.nr(), forsta.steg()));
        }
        for (String kolumn : Kolumner.ARENDETS) {
            String varde = r.varden().get(kolumn);
            if (varde != null && !varde.equals(forsta.varden().get(kolumn))) {
                fel.add(Fel.av(r.nr(), kolumn, "inlasning.fel.radenSagerNagotAnnat", forsta.nr()));
            }
        }
    }

    /** What of this new case is in the system already, brought in or not. */
    List<Fel> motSystemet(Fall f) {
        List<Fel> fel = new ArrayList<>();
        Inlastrad r = f.forsta();
        arenden.hitta(r.vardomrade())
                .filter(a -> a.arOppet() || r.dnr() == null || sammaNummer(a, r))
                .ifPresent(a -> fel.add(Fel.av(
                        r.nr(),
                        Kolumner.VARDOMRADE,
                        "inlasning.fel.vardomradetISystemet",
                        a.diarienummer().map(d -> " (" + d + ")").orElse(""))));
        if (r.dnr() != null && fel.isEmpty()) {
            arenden.hitta(r.dnr())
                    .ifPresent(
                            a -> fel.add(Fel.av(r.nr(), Kolumner.DNR, "inlasning.fel.diarienumretISystemet", r.dnr())));
        }
        return fel;
    }

    private static boolean sammaNummer(Arende a, Inlastrad r) {
        return r.dnr() != null
                && a.dnr() != null
                && a.dnr().ar() == r.dnr().ar()
                && a.dnr().lopnummer() == r.dnr().lopnummer();
    }
}
