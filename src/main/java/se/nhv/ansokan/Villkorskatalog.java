package se.nhv.ansokan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Svar;
import se.nhv.genomlysning.Omradesforslag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Villkor;

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
    public record Generellt(String paragraf, String lydelse) {
        /** The villkor of a paragraf is one and the same however the föreskrift words it. */
        UUID id() {
            return UUID.nameUUIDFromBytes(("generellt villkor " + paragraf).getBytes(StandardCharsets.UTF_8));
        }
    }

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
                    alla.size() + 1, Utlysningsvillkor.Sort.GENERELLT, g.paragraf(), g.lydelse(), g.id()));
        }
        for (Villkor v : specifika(omrade)) {
            alla.add(new Utlysningsvillkor(
                    alla.size() + 1, Utlysningsvillkor.Sort.SPECIFIKT, null, v.lydelse(), v.id()));
        }
        return alla;
    }

    /**
     * Which villkor a row of a form words: the one it was filled in from, or a new one that somebody added.
     *
     * @param rad a row with the field {@code villkorId}, which nobody types in
     */
    public static UUID identitet(Svar rad) {
        try {
            return rad.finns("villkorId") ? UUID.fromString(rad.text("villkorId")) : UUID.randomUUID();
        } catch (IllegalArgumentException e) {
            throw new Avvisad("villkor", "ansokan.fel.okantVillkor");
        }
    }

    private List<Villkor> specifika(Tillstandsomrade omrade) {
        ArendeId arende = omrade.arende();
        List<Omradesforslag> foreslagna =
                underlag.senaste(arende).map(u -> u.omraden()).orElse(List.of());
        boolean ensamt = foreslagna.size() == 1 && omraden.iArende(arende).size() == 1;
        return foreslagna.stream()
                .filter(f -> ensamt || f.namn().equalsIgnoreCase(omrade.namn()))
                .flatMap(f -> f.villkor().stream())
                .toList();
    }
}
