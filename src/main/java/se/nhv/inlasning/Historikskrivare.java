package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.tidsatgang.Agare;
import se.nhv.tidsatgang.HistorisktSteg;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;

/** Writes the real days in place of what the models wrote when the case was put at its step: that was only today. */
@Component
class Historikskrivare {
    private final TidsatgangService tid;

    Historikskrivare(TidsatgangService tid) {
        this.tid = tid;
    }

    void skriv(Objekt objekt, Inlastrad r) {
        boolean omrade = objekt.arOmrade();
        List<HistorisktSteg> steg = new ArrayList<>();
        for (Stegtid t : r.tider()) {
            if (omrade == t.steg() >= 5) {
                LocalDate till = t.till();
                Agare agare = till == null ? agareNu(objekt, r) : vanligAgare(t.steg());
                steg.add(new HistorisktSteg(Steg.nr(t.steg()), t.fran(), till, agare, t.pahittad()));
            }
        }
        if (!steg.isEmpty()) {
            tid.lasIn(objekt, steg);
        }
    }

    private Agare agareNu(Objekt objekt, Inlastrad r) {
        Agare kand = r.lage().agare();
        if (kand != null) {
            return kand;
        }
        Optional<Agare> skriven = tid.forArende(objekt.arende()).stream()
                .filter(i -> i.pagar() && i.objekt().equals(objekt))
                .map(Intervall::agare)
                .findFirst();
        return skriven.orElse(Agare.SOCIALSTYRELSEN);
    }

    /** Whose most days of the step are; what is brought in says no more than when it began and ended. */
    static Agare vanligAgare(int steg) {
        return switch (steg) {
            case 2 -> Agare.SAKKUNNIGGRUPP;
            case 3 -> Agare.REMISSINSTANSER;
            case 5 -> Agare.REGIONERNA;
            case 6 -> Agare.B2;
            case 7 -> Agare.NAMNDEN;
            default -> Agare.SOCIALSTYRELSEN;
        };
    }
}
