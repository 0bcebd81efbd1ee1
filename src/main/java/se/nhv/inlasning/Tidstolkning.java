package se.nhv.inlasning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Vag;

/** Reads the dates of the steps and holds them against each other. */
final class Tidstolkning {
    private final Rad rad;
    private final Radfel fel;
    private final LocalDate idag;

    Tidstolkning(Rad rad, Radfel fel, LocalDate idag) {
        this.rad = rad;
        this.fel = fel;
        this.idag = idag;
    }

    /** @param nu the step the case stands at; 0 when that could not be read */
    List<Stegtid> tolka(int nu, boolean avslutad, boolean arende, Vag vag, Set<String> pahittat) {
        List<Stegtid> tider = new ArrayList<>();
        for (int steg = 1; steg <= 8; steg++) {
            LocalDate fran = dag(Kolumner.fran(steg));
            LocalDate till = dag(Kolumner.till(steg));
            if (fran != null) {
                boolean pahittad = pahittat.contains(Kolumner.fran(steg)) || pahittat.contains(Kolumner.till(steg));
                tider.add(new Stegtid(steg, fran, till, pahittad));
            } else if (till != null) {
                fel.lagg(Kolumner.fran(steg), "inlasning.fel.slutUtanBorjan", steg);
            }
            if (nu > 0) {
                krav(steg, nu, avslutad, arende, vag);
            }
        }
        ordning(tider);
        return tider;
    }

    private void krav(int steg, int nu, boolean avslutad, boolean arende, Vag vag) {
        boolean fran = rad.har(Kolumner.fran(steg));
        boolean till = rad.har(Kolumner.till(steg));
        if (steg > nu && (fran || till)) {
            fel.lagg(fran ? Kolumner.fran(steg) : Kolumner.till(steg), "inlasning.fel.datumEfterSteget", steg, nu);
        }
        boolean kanSaknas = steg == 1 || !arende || (vag == Vag.SNABBSPAR && steg <= 3);
        if (steg < nu && !fran && !kanSaknas) {
            fel.lagg(Kolumner.fran(steg), "inlasning.fel.datumSaknas", steg);
        }
        if ((steg < nu || (steg == nu && avslutad)) && fran && !till) {
            fel.lagg(Kolumner.till(steg), "inlasning.fel.slutdatumSaknas", steg);
        }
        if (steg == nu && arende && !fran) {
            fel.lagg(Kolumner.fran(steg), "inlasning.fel.borjanSaknas", steg);
        }
        if (steg == nu && !avslutad && till) {
            fel.lagg(Kolumner.till(steg), "inlasning.fel.stegetPagar", steg);
        }
    }

    private void ordning(List<Stegtid> tider) {
        LocalDate sist = null;
        int forra = 0;
        for (Stegtid t : tider) {
            if (sist != null && t.fran().isBefore(sist)) {
                fel.lagg(Kolumner.fran(t.steg()), "inlasning.fel.stegenOverlappar", t.steg(), t.fran(), forra, sist);
            }
            LocalDate till = t.till();
            if (till != null && till.isBefore(t.fran())) {
                fel.lagg(Kolumner.till(t.steg()), "inlasning.fel.slutForeBorjan", t.steg(), till, t.fran());
            }
            sist = till == null ? t.fran() : till;
            forra = t.steg();
        }
    }

    private @Nullable LocalDate dag(String kolumn) {
        if (!rad.har(kolumn)) {
            return null;
        }
        LocalDate dag = datum(rad.text(kolumn));
        if (dag == null) {
            fel.lagg(kolumn, "inlasning.fel.ingetDatum", CsvLasare.kort(rad.text(kolumn)));
        } else if (dag.isAfter(idag)) {
            fel.lagg(kolumn, "inlasning.fel.dagenHarInteVarit", dag);
        }
        return dag;
    }

    static @Nullable LocalDate datum(String text) {
        try {
            LocalDate dag = LocalDate.parse(text);
            return dag.getYear() < 1990 || dag.getYear() > 2100 ? null : dag;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
