package se.nhv.tidsatgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.fel.Avvisad;

/** The history of cases that are brought in while they run. */
@Component
class Historik {
    static final String INLASNING = "inlasning";

    private final TidsintervallRepository rader;
    private final Forlopp forlopp;

    Historik(TidsintervallRepository rader, Forlopp forlopp) {
        this.rader = rader;
        this.forlopp = forlopp;
    }

    void lasIn(Objekt objekt, List<HistorisktSteg> steg) {
        List<NyRad> alla = utanLuckor(objekt, steg);
        List<NyRad> nya = alla.stream().filter(ny -> !ny.tom()).toList();
        List<NyRad> sammaDag = alla.stream().filter(NyRad::tom).toList();
        List<Rad> linje = rader.linje(objekt);
        if (lika(linje, nya) && (sammaDag.isEmpty() || !linje.isEmpty())) {
            return;
        }
        Instant nu = forlopp.nu();
        rader.ersatt(linje, nu);
        nya.forEach(ny -> rader.laggTill(ny, nu, INLASNING));
        sammaDag.forEach(ny -> rader.gickIgenom(ny, nu, INLASNING));
    }

    private List<NyRad> utanLuckor(Objekt objekt, List<HistorisktSteg> steg) {
        List<NyRad> nya = new ArrayList<>();
        HistorisktSteg forra = null;
        boolean uppfoljning = false;
        List<HistorisktSteg> ordnade = steg.stream()
                .sorted(Comparator.comparing(HistorisktSteg::fran)
                        .thenComparing(h -> h.till() == null ? LocalDate.MAX : h.till()))
                .toList();
        for (HistorisktSteg s : ordnade) {
            kontrollera(objekt, s);
            LocalDate slut = forra == null ? s.fran() : forra.till();
            if (forra != null && (slut == null || s.fran().isBefore(slut))) {
                throw new Avvisad(
                        null,
                        "tidsatgang.fel.stegenOverlappar",
                        forra.steg().nummer(),
                        s.steg().nummer(),
                        s.fran());
            }
            if (forra != null && slut != null && slut.isBefore(s.fran())) {
                Skede vila = skede(forra.steg(), Agare.SOCIALSTYRELSEN, uppfoljning);
                nya.add(new NyRad(objekt, vila, slut, s.fran(), null, forra.uppgiftArPahittad()));
            }
            uppfoljning |= s.steg() == Steg.UPPFOLJNING;
            NyRad rad = new NyRad(
                    objekt, skede(s.steg(), s.agare(), uppfoljning), s.fran(), s.till(), null, s.uppgiftArPahittad());
            nya.add(rad);
            forra = s;
        }
        return nya;
    }

    private void kontrollera(Objekt objekt, HistorisktSteg s) {
        LocalDate till = s.till();
        int nummer = s.steg().nummer();
        if (!Stegregel.tillats(objekt, s.steg())) {
            throw new Avvisad(
                    null,
                    objekt.arOmrade()
                            ? "tidsatgang.fel.stegetHorInteTillOmrade"
                            : "tidsatgang.fel.stegetHorInteTillVardomrade",
                    nummer);
        }
        if (s.fran().isAfter(forlopp.idag()) || (till != null && till.isAfter(forlopp.idag()))) {
            throw new Avvisad(null, "tidsatgang.fel.dagHarInteKommit", nummer);
        }
        if (till != null && till.isBefore(s.fran())) {
            throw new Avvisad(null, "tidsatgang.fel.slutForeBorjan", nummer, till, s.fran());
        }
    }

    private static Skede skede(Steg steg, Agare agare, boolean uppfoljning) {
        return new Skede(steg, agare, agare.vanligOrsak(), false, false, uppfoljning);
    }

    private static boolean lika(List<Rad> linje, List<NyRad> nya) {
        if (linje.size() != nya.size()) {
            return false;
        }
        for (int i = 0; i < nya.size(); i++) {
            if (!nya.get(i).sammaSom(linje.get(i))) {
                return false;
            }
        }
        return true;
    }
}
