package se.nhv.beslut;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;

/** What the model of step 4 calls; it only translates. */
@Component
public class BeslutTasks {
    private final Beslutsverkan verkan;
    private final ArendeService arenden;

    BeslutTasks(Beslutsverkan verkan, ArendeService arenden) {
        this.verkan = verkan;
        this.arenden = arenden;
    }

    public void skjutUpp(String nyckel) {
        verkan.skjutUpp(objekt(nyckel));
    }

    public boolean registreraNhv(String nyckel) {
        verkan.registreraNhv(objekt(nyckel));
        return true;
    }

    public boolean registreraInteNhv(String nyckel) {
        verkan.registreraInteNhv(objekt(nyckel));
        return false;
    }

    public void expediera(String nyckel) {
        verkan.expediera(objekt(nyckel));
    }

    public List<String> omraden(String nyckel) {
        return verkan.omraden(ArendeId.av(nyckel)).stream()
                .map(OmradeId::toString)
                .toList();
    }

    private Objekt objekt(String nyckel) {
        return arenden.objekt(nyckel);
    }
}
