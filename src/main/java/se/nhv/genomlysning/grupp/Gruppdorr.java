package se.nhv.genomlysning.grupp;

import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Nekad;
import se.nhv.genomlysning.GruppService;

/**
 * Who comes to what the group has: those at the agency, and members of whom it has been tried that there is no jäv. A
 * member who has not come that far is only told what to do first; whoever is jävig does not see the case at all.
 */
@Component
public class Gruppdorr {
    private final Atkomst atkomst;
    private final GruppService grupp;

    Gruppdorr(Atkomst atkomst, GruppService grupp) {
        this.atkomst = atkomst;
        this.grupp = grupp;
    }

    /** How far in somebody comes. */
    public enum Insyn {
        /** To what there is to do before anything may be read. */
        TROSKELN,
        GRUPPEN,
        MYNDIGHETEN
    }

    /** Refuses whoever may not see the case. */
    public Insyn insyn(ArendeId id, Inloggad person) {
        if (!atkomst.kanSe(person, id.varde()) && grupp.vantarPaJav(id, person.id())) {
            return Insyn.TROSKELN;
        }
        atkomst.kravSe(person, id.varde());
        if (Krets.MYNDIGHETEN.omfattar(person)) {
            return Insyn.MYNDIGHETEN;
        }
        return deltar(id, person) ? Insyn.GRUPPEN : Insyn.TROSKELN;
    }

    /** Refuses whoever may not read what the group has. */
    public void kravLasa(ArendeId id, Inloggad person) {
        if (insyn(id, person) == Insyn.TROSKELN) {
            throw new Nekad("genomlysning.grupp.fel.javForst");
        }
    }

    /** Whether the person works in the group. */
    public boolean deltar(ArendeId id, Inloggad person) {
        return grupp.utanJav(id).stream().anyMatch(m -> m.konto().equals(person.id()));
    }

    /** Refuses whoever is not a member at work in the group. */
    public void kravDelta(ArendeId id, Inloggad person) {
        atkomst.kravSe(person, id.varde());
        if (!deltar(id, person)) {
            throw new Nekad("genomlysning.grupp.fel.baraLedamoter");
        }
    }

    /** Whether the person arranges the group's meetings and material. */
    public boolean ordnar(Inloggad person) {
        return Krets.ORDNAR_GRUPPEN.omfattar(person);
    }

    /** Refuses whoever does not arrange the group's meetings and material. */
    public void kravOrdna(ArendeId id, Inloggad person) {
        atkomst.kravSe(person, id.varde());
        if (!ordnar(person)) {
            throw new Nekad("anvandare.fel.rollenRackerInte");
        }
    }
}
