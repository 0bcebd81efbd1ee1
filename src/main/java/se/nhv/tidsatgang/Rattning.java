package se.nhv.tidsatgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.fel.Avvisad;

/** Corrections: what was wrong is replaced, and stays to be seen by whoever asks what was believed before. */
@Component
class Rattning {
    private final TidsintervallRepository rader;
    private final Forlopp forlopp;

    Rattning(TidsintervallRepository rader, Forlopp forlopp) {
        this.rader = rader;
        this.forlopp = forlopp;
    }

    void ratta(Objekt objekt, Rattelse r, KontoId vem, String skal) {
        List<Rad> linje = linje(objekt);
        krav(Stegregel.tillats(objekt, r.steg()), "steg", "tidsatgang.fel.stegetHorInteTillArendet");
        krav(!r.fran().isBefore(linje.get(0).fran()), "fran", "tidsatgang.fel.foreArendetsBorjan");
        krav(!r.fran().isAfter(forlopp.idag()), "fran", "tidsatgang.fel.dagenIFramtiden");
        Rad sista = linje.get(linje.size() - 1);
        LocalDate till = r.till();
        if (till == null) {
            krav(sista.till() == null, "till", "tidsatgang.fel.sistaDagSaknas");
            krav(!sista.skede().pausad() && r.orsak() != Orsak.PAUSAD, "orsak", "tidsatgang.fel.pausenPagar");
        } else {
            krav(r.fran().isBefore(till), "till", "tidsatgang.fel.sistaForeForsta");
            krav(!till.isAfter(forlopp.idag()), "till", "tidsatgang.fel.dagenInteSlut");
            krav(sista.till() == null || !till.isAfter(sista.till()), "till", "tidsatgang.fel.efterArendetsSlut");
        }
        List<NyRad> nya = new ArrayList<>();
        for (Rad rad : linje) {
            nya.add(rad.dagar(rad.fran(), tidigast(rad.till(), r.fran())));
            if (till != null) {
                nya.add(rad.dagar(senast(rad.fran(), till), rad.till()));
            }
        }
        nya.add(new NyRad(objekt, skede(r, sista, till == null), r.fran(), till, skal, false));
        skriv(linje, nya, vem, skal);
    }

    void borjan(Objekt objekt, LocalDate borjan, KontoId vem, String skal) {
        List<Rad> linje = linje(objekt);
        krav(!borjan.isAfter(forlopp.idag()), "fran", "tidsatgang.fel.dagenIFramtiden");
        LocalDate slut = linje.get(linje.size() - 1).till();
        krav(slut == null || borjan.isBefore(slut), "fran", "tidsatgang.fel.borjanEfterSlutet");
        List<NyRad> nya = new ArrayList<>();
        for (int i = 0; i < linje.size(); i++) {
            Rad rad = linje.get(i);
            nya.add(rad.dagar(i == 0 && borjan.isBefore(rad.fran()) ? borjan : senast(rad.fran(), borjan), rad.till()));
        }
        skriv(linje, nya, vem, skal);
    }

    void slut(Objekt objekt, LocalDate slut, KontoId vem, String skal) {
        List<Rad> linje = linje(objekt);
        Rad sista = linje.get(linje.size() - 1);
        krav(sista.till() != null, "till", "tidsatgang.fel.ingetSlutAttRatta");
        krav(!slut.isAfter(forlopp.idag()), "till", "tidsatgang.fel.dagenIFramtiden");
        krav(linje.get(0).fran().isBefore(slut), "till", "tidsatgang.fel.slutetForeBorjan");
        List<NyRad> nya = new ArrayList<>();
        for (Rad rad : linje) {
            nya.add(rad.dagar(rad.fran(), rad == sista ? slut : tidigast(rad.till(), slut)));
        }
        skriv(linje, nya, vem, skal);
    }

    /** Only what differs is replaced. */
    private void skriv(List<Rad> linje, List<NyRad> nya, KontoId vem, String skal) {
        krav(!skal.isBlank(), "skal", "tidsatgang.fel.skalSaknas");
        List<NyRad> riktiga = nya.stream().filter(ny -> !ny.tom()).toList();
        Instant nu = forlopp.nu();
        rader.ersatt(
                linje.stream()
                        .filter(rad -> riktiga.stream().noneMatch(ny -> ny.sammaSom(rad)))
                        .toList(),
                nu);
        riktiga.stream()
                .filter(ny -> linje.stream().noneMatch(ny::sammaSom))
                .forEach(ny -> rader.laggTill(ny.medSkal(skal.strip()), nu, vem.toString()));
    }

    private static Skede skede(Rattelse r, Rad sista, boolean pagar) {
        boolean pausad = r.orsak() == Orsak.PAUSAD;
        boolean uppfoljning =
                r.steg() == Steg.UPPFOLJNING || (pagar && sista.skede().uppfoljning());
        Orsak arbetsorsak = pausad ? r.agare().vanligOrsak() : r.orsak();
        return new Skede(r.steg(), r.agare(), arbetsorsak, pausad, false, uppfoljning);
    }

    private List<Rad> linje(Objekt objekt) {
        List<Rad> linje = rader.linje(objekt);
        krav(!linje.isEmpty(), null, "tidsatgang.fel.ingenTidAttRatta");
        return linje;
    }

    private static void krav(boolean uppfyllt, @Nullable String falt, String nyckel) {
        if (!uppfyllt) {
            throw new Avvisad(falt, nyckel);
        }
    }

    private static LocalDate tidigast(@Nullable LocalDate till, LocalDate dag) {
        return till == null || till.isAfter(dag) ? dag : till;
    }

    private static LocalDate senast(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
