package se.nhv.arende;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;

/** What the models ask about a case as a whole. */
@Component
public class ArendeTasks {
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;

    ArendeTasks(ArendeService arenden, OmradeService omraden, Arendeskrivning skrivning) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
    }

    /** The account of the ansvarig utredare, or null: then the task is for the whole group. */
    public @Nullable String ansvarig(String nyckel) {
        KontoId ansvarig = arenden.hamta(arenden.objekt(nyckel).arende()).ansvarig();
        return ansvarig == null ? null : ansvarig.toString();
    }

    public void avsluta(String nyckel) {
        ArendeId id = arenden.objekt(nyckel).arende();
        skrivning.las(id);
        arenden.satt(id, Lage.AVBRUTEN);
        omraden.iArende(id).stream()
                .filter(o -> !o.lage().slut())
                .forEach(o -> omraden.satt(o.id(), Omradeslage.AVSLUTAT));
    }

    public void avslutaOmrade(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        skrivning.las(objekt.arende());
        omraden.satt(objekt.kravOmrade(), Omradeslage.AVSLUTAT);
    }

    public void avslutaNarAllaOmradenKlara(String nyckel) {
        ArendeId id = arenden.objekt(nyckel).arende();
        skrivning.las(id);
        arenden.satt(id, Lage.AVSLUTAD);
    }
}
