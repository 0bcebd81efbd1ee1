package se.nhv.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** The door to the tillståndsområden: what was decided about each, version by version. */
@Service
@Transactional
public class OmradeService {
    private final OmradeRepository omraden;
    private final Handelselogg logg;
    private final Clock clock;

    OmradeService(OmradeRepository omraden, Handelselogg logg, Clock clock) {
        this.omraden = omraden;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Records a tillståndsområde that Socialstyrelsen decided.
     *
     * @param antalEnheter 1–5 (HSL 2:7)
     * @param fran the day of the decision
     * @param grund the decision it rests on
     */
    public OmradeId nytt(
            ArendeId arende,
            String namn,
            String definition,
            int antalEnheter,
            LocalDate fran,
            String grund,
            boolean pahittad) {
        kravEnheter(antalEnheter);
        OmradeId id = OmradeId.nytt();
        omraden.nytt(id, arende, namn.strip(), clock.instant(), pahittad);
        omraden.version(id, definition, antalEnheter, fran, grund);
        logg.skriv(
                arende.varde(),
                "TILLSTANDSOMRADE",
                "system",
                Map.of("omrade", id.toString(), "enheter", "" + antalEnheter));
        return id;
    }

    /** A revised decision, or a förtydligande with the same number of units: a new version; the old ones stay. */
    public void nyVersion(OmradeId id, String definition, int antalEnheter, LocalDate fran, String grund) {
        kravEnheter(antalEnheter);
        omraden.version(id, definition, antalEnheter, fran, grund);
        logg.skriv(hamta(id).arende().varde(), "TILLSTANDSOMRADE_ANDRAT", "system", Map.of("omrade", id.toString()));
    }

    public void satt(OmradeId id, Omradeslage lage) {
        omraden.lage(id, lage);
        logg.skriv(
                hamta(id).arende().varde(),
                "OMRADESLAGE",
                "system",
                Map.of("omrade", id.toString(), "lage", lage.name()));
    }

    /** @throws Saknas if there is none */
    @Transactional(readOnly = true)
    public Tillstandsomrade hamta(OmradeId id) {
        return omraden.hitta(id).orElseThrow(() -> new Saknas("arende.fel.omradetFinnsInte"));
    }

    /** In the order they were decided. */
    @Transactional(readOnly = true)
    public List<Tillstandsomrade> iArende(ArendeId arende) {
        return omraden.iArende(arende);
    }

    @Transactional(readOnly = true)
    public List<Tillstandsomrade> alla() {
        return omraden.alla();
    }

    private static void kravEnheter(int antal) {
        if (antal < 1 || antal > 5) {
            throw new Avvisad("antalEnheter", "arende.fel.antalEnheter");
        }
    }
}
