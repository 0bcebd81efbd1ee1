package se.nhv.remiss;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;

/**
 * The door to colleagues at an instans: links of their own to read the answer or to sign it off before it is sent. All of it
 * is the instans' own; nothing of it is logged in the case or seen at the agency.
 */
@Service
@Transactional
public class Kollegor {
    private static final int FLEST = 50;
    private static final int LANGSTA_NAMN = 100;
    private static final int LANGSTA_KOMMENTAR = 2000;

    private final Svarsingang ingangar;
    private final Svarsutrymme utrymme;
    private final Lankar lankar;
    private final Engangsnyckel nycklar;
    private final Clock clock;

    Kollegor(Svarsingang ingangar, Svarsutrymme utrymme, Lankar lankar, Engangsnyckel nycklar, Clock clock) {
        this.ingangar = ingangar;
        this.utrymme = utrymme;
        this.lankar = lankar;
        this.nycklar = nycklar;
        this.clock = clock;
    }

    /** The links that have been given, the newest first. */
    @Transactional(readOnly = true)
    public List<Delning> delade(Ingang ingang) {
        return lankar.delade(ingang.remiss().id(), ingang.instans());
    }

    /**
     * A link to a colleague.
     *
     * @param till who shall have it, in the instans' own words
     * @param nyckel of the form, which gives one link
     * @return the address; it is shown once and cannot be had again
     */
    public String dela(String token, String till, String ratt, UUID nyckel) {
        Ingang ingang = ingangar.forSvar(token);
        String namn = till.strip();
        if (namn.isEmpty() || namn.length() > LANGSTA_NAMN) {
            throw new Avvisad("till", "remiss.fel.kollegaSaknas", LANGSTA_NAMN);
        }
        Lankratt far = Lankratt.delbar(ratt).orElseThrow(() -> new Avvisad("ratt", "remiss.fel.rattSaknas"));
        if (delade(ingang).stream().filter(d -> !d.aterkallad()).count() >= FLEST) {
            throw new Avvisad("till", "remiss.fel.forMangaKollegor", FLEST);
        }
        nycklar.anvand(nyckel);
        return lankar.delad(ingangar.lank(token), far, namn);
    }

    /** The colleague's link stops working. */
    public void aterkalla(String token, UUID id) {
        Ingang ingang = ingangar.forSvar(token);
        if (lankar.aterkallaDelad(ingang.remiss().id(), ingang.instans(), id) == 0) {
            throw new Saknas("remiss.fel.lankenFinnsInte");
        }
    }

    /**
     * What the colleague thinks of the answer as it was shown.
     *
     * @param omdome {@code ja} or {@code nej}
     * @param version when what was shown had been saved, in milliseconds
     * @throws Inaktuell if it has been changed or sent since
     */
    public void tyckTill(String token, String omdome, String kommentar, String version) {
        Ingang ingang = ingangar.oppna(token);
        if (ingang.ratt() != Lankratt.GODKANNA) {
            throw new Nekad("remiss.fel.lankenArForAttLasa");
        }
        if (!omdome.equals("ja") && !omdome.equals("nej")) {
            throw new Avvisad("omdome-ja", "remiss.fel.omdomeSaknas");
        }
        boolean godkant = omdome.equals("ja");
        String text = kommentar.strip();
        if (text.length() > LANGSTA_KOMMENTAR) {
            throw new Avvisad("kommentar", "remiss.fel.kommentarenLang", LANGSTA_KOMMENTAR);
        }
        if (!godkant && text.isEmpty()) {
            throw new Avvisad("kommentar", "remiss.fel.kommentarSaknas");
        }
        var sparat = utrymme.utkast(ingang)
                .map(u -> u.sparat())
                .filter(s -> String.valueOf(s.toEpochMilli()).equals(version))
                .orElseThrow(() -> new Inaktuell("remiss.fel.svaretHarAndratsForKollegan"));
        lankar.omdome(
                ingang.lank(), new Delning.Omdome(godkant, text.isEmpty() ? null : text, sparat, clock.instant()));
    }
}
