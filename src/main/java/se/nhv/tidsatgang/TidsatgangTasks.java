package se.nhv.tidsatgang;

import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Steg;

/** What the models say about whose the days are. The key is an ärende's or a tillståndsområde's. */
@Component
public class TidsatgangTasks {
    private final TidsatgangService tid;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;

    TidsatgangTasks(TidsatgangService tid, ArendeService arenden, OmradeService omraden, Arendeskrivning skrivning) {
        this.tid = tid;
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
    }

    public void stegBorjar(String nyckel, String steg) {
        Objekt objekt = last(nyckel);
        arenden.stegBorjar(objekt, steg(steg));
        tid.stegBorjar(objekt, steg(steg));
    }

    public void stegSlutar(String nyckel, String steg) {
        Objekt objekt = last(nyckel);
        tid.stegSlutar(objekt, steg(steg));
        if (harUpphort(objekt)) {
            tid.avsluta(objekt);
        }
    }

    public void agare(String nyckel, String agare, String orsak) {
        tid.agare(last(nyckel), Agare.valueOf(agare), Orsak.valueOf(orsak));
    }

    public void pausa(String nyckel) {
        tid.pausa(last(nyckel), null);
    }

    public void ateruppta(String nyckel) {
        tid.ateruppta(last(nyckel));
    }

    public void avsluta(String nyckel) {
        tid.avsluta(last(nyckel));
    }

    /** An ärende that was broken off or laid down, an område without tillstånd: no step comes after this one. */
    private boolean harUpphort(Objekt objekt) {
        OmradeId omrade = objekt.omrade();
        if (omrade != null) {
            Omradeslage lage = omraden.hamta(omrade).lage();
            return lage == Omradeslage.AVSLUTAT || lage == Omradeslage.UTAN_TILLSTAND;
        }
        Lage lage = arenden.hamta(objekt.arende()).lage();
        return lage == Lage.AVBRUTEN || lage == Lage.AVSLUTAD || lage == Lage.EJ_VALD;
    }

    private Objekt last(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        skrivning.las(objekt.arende());
        return objekt;
    }

    private static Steg steg(String nummer) {
        return Steg.nr(Integer.parseInt(nummer));
    }
}
