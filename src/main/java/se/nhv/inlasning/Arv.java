package se.nhv.inlasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said once of an ärende holds for the rows of all its tillståndsområden that leave it empty. */
final class Arv {
    private Arv() {}

    static List<Rad> fyll(List<Rad> rader) {
        Map<String, Rad> forsta = new HashMap<>();
        List<Rad> ut = new ArrayList<>();
        for (Rad rad : rader) {
            Rad annan = forsta.putIfAbsent(Inlastrad.normal(rad.text(Kolumner.VARDOMRADE)), rad);
            ut.add(annan == null || !rad.har(Kolumner.TILLSTANDSOMRADE) ? rad : medArv(rad, annan));
        }
        return ut;
    }

    private static Rad medArv(Rad rad, Rad forsta) {
        Map<String, String> varden = new HashMap<>(rad.varden());
        for (String kolumn : Kolumner.ARENDETS) {
            if (forsta.har(kolumn)) {
                varden.putIfAbsent(kolumn, forsta.text(kolumn));
            }
        }
        return new Rad(rad.nr(), varden);
    }
}
