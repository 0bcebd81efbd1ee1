package se.nhv.arende;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Stangt;

/**
 * Who is jävig in what. It shuts at once and for good, and only what it is about: whoever is jävig in one tillståndsområde
 * keeps the rest of the case, and is not let in again by being called to another.
 */
@Service
@Transactional
public class JavService {
    private final JdbcClient jdbc;
    private final DeltagareService deltagare;
    private final Clock clock;

    JavService(JdbcClient jdbc, DeltagareService deltagare, Clock clock) {
        this.jdbc = jdbc;
        this.deltagare = deltagare;
        this.clock = clock;
    }

    /**
     * The account is jävig; again is no change.
     *
     * @param omrade the tillståndsområde, null for the whole case
     */
    public void arJavig(ArendeId arende, @Nullable OmradeId omrade, KontoId konto) {
        jdbc.sql("""
                        INSERT INTO jav (arende, omrade, konto, fran) VALUES (:arende, :omrade, :konto, :fran)
                        ON CONFLICT DO NOTHING
                        """)
                .param("arende", arende.varde())
                .param("omrade", omrade == null ? null : omrade.varde(), java.sql.Types.OTHER)
                .param("konto", konto.varde())
                .param("fran", ArendeRepository.utc(clock.instant()))
                .update();
        if (omrade == null) {
            deltagare.avsluta(arende, konto);
        } else {
            deltagare.avsluta(omrade, konto);
        }
    }

    /** What is shut for the account, in all cases. */
    @Transactional(readOnly = true)
    public Stangt stangt(KontoId konto) {
        Set<UUID> arenden = new HashSet<>();
        Set<UUID> omraden = new HashSet<>();
        jdbc.sql("SELECT arende, omrade FROM jav WHERE konto = :konto")
                .param("konto", konto.varde())
                .query(rs -> {
                    UUID omrade = rs.getObject("omrade", UUID.class);
                    if (omrade == null) {
                        arenden.add(rs.getObject("arende", UUID.class));
                    } else {
                        omraden.add(omrade);
                    }
                });
        return new Stangt(arenden, omraden);
    }

    /** Whether the account is jävig in the tillståndsområde, or in all of its case. */
    @Transactional(readOnly = true)
    public boolean javig(ArendeId arende, OmradeId omrade, KontoId konto) {
        return stangt(konto).omfattar(arende.varde(), omrade.varde());
    }
}
