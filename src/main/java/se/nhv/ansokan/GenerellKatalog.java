package se.nhv.ansokan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arende.GenerellaVillkor;
import se.nhv.fel.Avvisad;

/**
 * The door to the catalogue of generella villkor (HSLF-FS 2018:48). A version applies from a day and never changes; what is
 * new is a new version. Wording that nobody has filled in is empty, never invented.
 */
@Service
@Transactional
public class GenerellKatalog implements GenerellaVillkor {
    private static final int LANGST = 10_000;

    private final JdbcClient jdbc;
    private final Atkomst atkomst;
    private final Clock clock;

    GenerellKatalog(JdbcClient jdbc, Atkomst atkomst, Clock clock) {
        this.jdbc = jdbc;
        this.atkomst = atkomst;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Katalog> gallde(LocalDate dag) {
        return versioner().stream().filter(k -> !k.gallerFran().isAfter(dag)).findFirst();
    }

    /** Every version, the last to apply first. */
    @Transactional(readOnly = true)
    public List<Katalog> versioner() {
        return jdbc.sql(
                        "SELECT version, kalla, galler_fran FROM villkorskatalog ORDER BY galler_fran DESC, version DESC")
                .query((rs, rad) -> new Katalog(
                        rs.getInt("version"),
                        rs.getString("kalla"),
                        rs.getObject("galler_fran", LocalDate.class),
                        villkor(rs.getInt("version"))))
                .list();
    }

    private List<Generellt> villkor(int version) {
        return jdbc.sql("""
                        SELECT villkor, paragraf AS lagrum, rubrik, lydelse
                          FROM generellt_villkor WHERE version = :version ORDER BY nr
                        """).param("version", version).query(Generellt.class).list();
    }

    /**
     * Writes a new version.
     *
     * @param gallerFran later than that of every other version, and not in the past except for the first
     * @return its number
     * @throws Avvisad at {@code kalla}, {@code gallerFran} or {@code villkor}
     */
    public int las(String kalla, LocalDate gallerFran, List<Generellt> villkor, Inloggad av) {
        atkomst.kravRoll(av, Roll.ADMINISTRATOR);
        granska(kalla, gallerFran, villkor);
        int version = jdbc.sql("""
                        INSERT INTO villkorskatalog (version, kalla, galler_fran, inlast, inlast_av)
                        SELECT coalesce(max(version), 0) + 1, :kalla, :fran, :nu, :av FROM villkorskatalog
                        RETURNING version
                        """)
                .param("kalla", kalla)
                .param("fran", gallerFran)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("av", av.id().varde())
                .query(Integer.class)
                .single();
        int nr = 0;
        for (Generellt v : villkor) {
            nr++;
            jdbc.sql("""
                            INSERT INTO generellt_villkor (version, nr, villkor, paragraf, rubrik, lydelse)
                            VALUES (:version, :nr, :villkor, :paragraf, :rubrik, :lydelse)
                            """)
                    .param("version", version)
                    .param("nr", nr)
                    .param("villkor", v.villkor())
                    .param("paragraf", v.lagrum())
                    .param("rubrik", v.rubrik())
                    .param("lydelse", v.lydelse())
                    .update();
        }
        return version;
    }

    private void granska(String kalla, LocalDate gallerFran, List<Generellt> villkor) {
        if (kalla.isBlank()) {
            throw new Avvisad("kalla", "ansokan.fel.katalogUtanKalla");
        }
        List<Katalog> tidigare = versioner();
        if (!tidigare.isEmpty()) {
            LocalDate tidigast = tidigare.get(0).gallerFran().plusDays(1);
            LocalDate idag = LocalDate.now(clock);
            LocalDate forst = tidigast.isBefore(idag) ? idag : tidigast;
            if (gallerFran.isBefore(forst)) {
                throw new Avvisad("gallerFran", "ansokan.fel.katalogForTidig", forst);
            }
        }
        if (villkor.isEmpty()) {
            throw new Avvisad("villkor", "ansokan.fel.katalogenTom");
        }
        kravOlika(villkor);
        for (Generellt v : villkor) {
            if (v.lagrum().isBlank() || v.rubrik().isBlank()) {
                throw new Avvisad("villkor", "ansokan.fel.katalogradUtanLagrum");
            }
            if (v.lydelse() != null && (v.lydelse().isBlank() || v.lydelse().length() > LANGST)) {
                throw new Avvisad("villkor", "ansokan.fel.katalogradForLang", v.rubrik(), LANGST);
            }
        }
    }

    private static void kravOlika(List<Generellt> villkor) {
        Set<UUID> sedda = new HashSet<>();
        if (villkor.stream().anyMatch(v -> !sedda.add(v.villkor()))) {
            throw new Avvisad("villkor", "ansokan.fel.okantVillkor");
        }
        Set<String> lagrum = new HashSet<>();
        if (villkor.stream().anyMatch(v -> !lagrum.add(v.lagrum() + "\n" + v.rubrik()))) {
            throw new Avvisad("villkor", "ansokan.fel.katalogradTvaGanger");
        }
    }
}
