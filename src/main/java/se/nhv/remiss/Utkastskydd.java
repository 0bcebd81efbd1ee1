package se.nhv.remiss;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nhv.fel.Avvisad;
import se.nhv.remissinstans.Kontakt;
import se.nhv.utskick.Lankskydd;

/**
 * What an instans has begun to write is its own. From then on nobody at the agency can send its link to an address that the
 * remiss did not go to; the instans itself gives colleagues links of their own.
 */
@Component
class Utkastskydd implements Lankskydd {
    private static final String PLATS = "/yttrande/";

    private final Lankar lankar;
    private final Svarsutrymme utrymme;

    Utkastskydd(Lankar lankar, Svarsutrymme utrymme) {
        this.lankar = lankar;
        this.utrymme = utrymme;
    }

    @Override
    public boolean farGaTillAnnan(String lank) {
        return !lank.startsWith(PLATS)
                || lankar.oppna(lank.substring(PLATS.length()))
                        .filter(l -> utrymme.harBorjat(l.remiss(), l.instans()))
                        .isEmpty();
    }

    /**
     * When the contacts of an instans are exchanged for others.
     *
     * @throws Avvisad if the instans has begun to write and one of them is new
     */
    void krav(RemissId remiss, String instans, Collection<Kontakt> hade, List<String> far) {
        Set<String> nya = new HashSet<>(far);
        hade.forEach(k -> nya.remove(k.epost()));
        if (!nya.isEmpty() && utrymme.harBorjat(remiss, instans)) {
            throw new Avvisad("lank-instans", "remiss.fel.instansenHarBorjat");
        }
    }
}
