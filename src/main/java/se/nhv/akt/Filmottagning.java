package se.nhv.akt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.handling.Fil;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.Mottagning;

/** Files that are put on a case: all of them become handlingar, or none. */
@Service
public class Filmottagning {
    private final Arendeskrivning skrivning;
    private final Mottagning mottagning;
    private final Engangsnyckel nycklar;

    Filmottagning(Arendeskrivning skrivning, Mottagning mottagning, Engangsnyckel nycklar) {
        this.skrivning = skrivning;
        this.mottagning = mottagning;
        this.nycklar = nycklar;
    }

    /**
     * @param nyckel of the form, used up; null where there was none
     * @throws Avvisad if one of the files cannot be kept
     */
    public List<Handlingsnummer> taEmot(ArendeId id, List<Fil> filer, Mottagning.Ifyllt ifyllt, @Nullable UUID nyckel) {
        return skrivning.skriv(id, () -> {
            if (nyckel != null) {
                nycklar.anvand(nyckel);
            }
            List<Handlingsnummer> nya = new ArrayList<>();
            for (Fil fil : filer) {
                nya.add(mottagning.taEmot(id, fil, ifyllt));
            }
            return nya;
        });
    }
}
