package se.nhv.ansokan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.Omradesforslag;
import se.nhv.genomlysning.UnderlagService;

/**
 * The door to villkor: the generella from the catalogue that the agency has loaded, and the specifika that the
 * sakkunniggrupp proposed. The catalogue is empty until somebody loads the real wording.
 */
@Service
@Transactional
public class Villkorskatalog {
    private final JdbcClient jdbc;
    private final UnderlagService underlag;
    private final OmradeService omraden;
    private final Clock clock;

    Villkorskatalog(JdbcClient jdbc, UnderlagService underlag, OmradeService omraden, Clock clock) {
        this.jdbc = jdbc;
        this.underlag = underlag;
        this.omraden = omraden;
        this.clock = clock;
    }

    /** A generellt villkor with its paragraph. */
    public record Generellt(String paragraf, String lydelse) {}

    /** Loads a new version of the catalogue, which applies from a day. */
    public int las(String kalla, LocalDate gallerFran, List<Generellt> villkor, KontoId av) {
        if (villkor.isEmpty()) {
            throw new Avvisad("villkor", "ansokan.fel.katalogenTom");
        }
        int version = jdbc.sql("""
                        INSERT INTO villkorskatalog (version, kalla, galler_fran, inlast, inlast_av)
                        SELECT coalesce(max(version), 0) + 1, :kalla, :fran, :nu, :av FROM villkorskatalog
                        RETURNING version
                        """)
                .param("kalla", kalla)
                .param("fran", gallerFran)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .query(Integer.class)
                .single();
        for (int nr = 0; nr < villkor.size(); nr++) {
            jdbc.sql("""
                            INSERT INTO generellt_villkor (version, nr, paragraf, lydelse)
                            VALUES (:version, :nr, :paragraf, :lydelse)
                            """)
                    .param("version", version)
                    .param("nr", nr + 1)
                    .param("paragraf", villkor.get(nr).paragraf())
                    .param("lydelse", villkor.get(nr).lydelse())
                    .update();
        }
        return version;
    }

    /** The version that applies on a day; empty until one is loaded. */
    @Transactional(readOnly = true)
    public List<Generellt> generella(LocalDate dag) {
        return jdbc.sql("""
                        SELECT paragraf, lydelse FROM generellt_villkor
                         WHERE version = (SELECT version FROM villkorskatalog WHERE galler_fran <= :dag
                                           ORDER BY galler_fran DESC, version DESC LIMIT 1)
                         ORDER BY nr
                        """).param("dag", dag).query(Generellt.class).list();
    }

    /** What is known to apply to a tillståndsområde, numbered: the generella first, then the group's specifika. */
    @Transactional(readOnly = true)
    public List<Utlysningsvillkor> forslag(Tillstandsomrade omrade) {
        List<Utlysningsvillkor> alla = new ArrayList<>();
        for (Generellt g : generella(LocalDate.now(clock))) {
            alla.add(new Utlysningsvillkor(
                    alla.size() + 1, Utlysningsvillkor.Sort.GENERELLT, g.paragraf(), g.lydelse()));
        }
        for (String lydelse : specifika(omrade)) {
            alla.add(new Utlysningsvillkor(alla.size() + 1, Utlysningsvillkor.Sort.SPECIFIKT, null, lydelse));
        }
        return alla;
    }

    private List<String> specifika(Tillstandsomrade omrade) {
        ArendeId arende = omrade.arende();
        List<Omradesforslag> foreslagna =
                underlag.senaste(arende).map(u -> u.omraden()).orElse(List.of());
        boolean ensamt = foreslagna.size() == 1 && omraden.iArende(arende).size() == 1;
        return foreslagna.stream()
                .filter(f -> ensamt || f.namn().equalsIgnoreCase(omrade.namn()))
                .flatMap(f -> f.villkor().stream())
                .map(v -> v.lydelse())
                .toList();
    }
}
