package se.nhv.akt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.gui.Texter;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.Normtider;

/** How long the running step has lasted, against its norm. */
@Component
class Stegdagar {
    private final Normtider normer;
    private final Texter texter;

    Stegdagar(Normtider normer, Texter texter) {
        this.normer = normer;
        this.texter = texter;
    }

    /**
     * The step that runs now.
     *
     * @param dag 1 on the first day
     * @param norm days, null where there is none
     * @param klarSenast by the norm
     */
    record Nu(
            Steg steg,
            LocalDate fran,
            int dag,
            @Nullable Integer norm,
            @Nullable LocalDate klarSenast) {}

    /** The same, each norm looked up once: for a list that is drawn now. */
    Stegdagar medMinne() {
        return new Stegdagar(normer.medMinne(), texter);
    }

    /** Null when no step runs for this object. */
    @Nullable
    Nu nu(Objekt objekt, List<Intervall> intervall, LocalDate idag) {
        List<Intervall> egna = egna(objekt, intervall);
        if (egna.isEmpty() || !egna.get(egna.size() - 1).pagar()) {
            return null;
        }
        Steg steg = egna.get(egna.size() - 1).steg();
        LocalDate fran = egna.get(egna.size() - 1).fran();
        for (int i = egna.size() - 1; i >= 0 && egna.get(i).steg() == steg; i--) {
            fran = egna.get(i).fran();
        }
        OptionalInt norm = normer.dagar(steg, fran);
        return new Nu(
                steg,
                fran,
                (int) (idag.toEpochDay() - fran.toEpochDay()) + 1,
                norm.isPresent() ? norm.getAsInt() : null,
                normer.klarSenast(steg, fran).orElse(null));
    }

    /** Under each step of the drawing: dag 41 av 90 where it stands, 120 dagar where it has been. */
    Map<Integer, String> texter(Objekt objekt, List<Intervall> intervall, LocalDate idag) {
        Map<Integer, Integer> dagar = new HashMap<>();
        egna(objekt, intervall).forEach(i -> dagar.merge(i.steg().nummer(), i.dagar(idag), Integer::sum));
        Map<Integer, String> ut = new HashMap<>();
        dagar.forEach((nr, antal) -> ut.put(nr, texter.text("akt.steg.dagar", antal)));
        Nu nu = nu(objekt, intervall, idag);
        if (nu != null) {
            ut.put(
                    nu.steg().nummer(),
                    nu.norm() == null
                            ? texter.text("akt.steg.dag", nu.dag())
                            : texter.text("akt.steg.dagAv", nu.dag(), nu.norm()));
        }
        return ut;
    }

    private static List<Intervall> egna(Objekt objekt, List<Intervall> intervall) {
        List<Intervall> egna = new ArrayList<>(
                intervall.stream().filter(i -> i.objekt().equals(objekt)).toList());
        egna.sort(Comparator.comparing(Intervall::fran));
        return egna;
    }
}
