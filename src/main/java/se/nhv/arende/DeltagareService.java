package se.nhv.arende;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;

/**
 * Who takes part in a case. Whoever is asked to do something in a case may read it; who is taken out, because of jäv for
 * instance, may not from that moment.
 */
@Service
@Transactional
public class DeltagareService {
    // A group that takes part lets nobody in who is jävig in what the group takes part in.
    private static final String DELTAR_NU = """
            FROM deltagare d
             WHERE d.till IS NULL AND (d.konto = :konto OR d.grupp = ANY (:grupper))
               AND NOT EXISTS (SELECT 1 FROM jav j WHERE j.konto = :konto AND j.arende = d.arende
                                  AND (j.omrade IS NULL OR j.omrade = d.omrade))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeltagareService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A group ({@code roll} or {@code roll:enhet}) or an account that takes part. */
    public record Deltagare(
            @Nullable OmradeId omrade,
            @Nullable String grupp,
            @Nullable KontoId konto,
            Instant fran) {}

    /** Lets a group in; again is no change. */
    public void grupp(ArendeId arende, @Nullable OmradeId omrade, String grupp) {
        laggTill(arende, omrade, grupp, null);
    }

    /** Lets an account in; again is no change. */
    public void konto(ArendeId arende, @Nullable OmradeId omrade, KontoId konto) {
        laggTill(arende, omrade, null, konto);
    }

    private void laggTill(ArendeId arende, @Nullable OmradeId omrade, @Nullable String grupp, @Nullable KontoId konto) {
        jdbc.sql("""
                        INSERT INTO deltagare (arende, omrade, grupp, konto, fran)
                        VALUES (:arende, :omrade, :grupp, :konto, :fran) ON CONFLICT DO NOTHING
                        """)
                .param("arende", arende.varde())
                .param("omrade", omrade == null ? null : omrade.varde(), java.sql.Types.OTHER)
                .param("grupp", grupp, java.sql.Types.VARCHAR)
                .param("konto", konto == null ? null : konto.varde(), java.sql.Types.OTHER)
                .param("fran", ArendeRepository.utc(clock.instant()))
                .update();
    }

    /** Takes an account out of this case, and only this case, at once. */
    public void avsluta(ArendeId arende, KontoId konto) {
        jdbc.sql("UPDATE deltagare SET till = :nu WHERE arende = :arende AND konto = :konto AND till IS NULL")
                .param("nu", ArendeRepository.utc(clock.instant()))
                .param("arende", arende.varde())
                .param("konto", konto.varde())
                .update();
    }

    /** Takes an account out of this tillståndsområde, and only this one, at once. */
    void avsluta(OmradeId omrade, KontoId konto) {
        jdbc.sql("UPDATE deltagare SET till = :nu WHERE omrade = :omrade AND konto = :konto AND till IS NULL")
                .param("nu", ArendeRepository.utc(clock.instant()))
                .param("omrade", omrade.varde())
                .param("konto", konto.varde())
                .update();
    }

    /** Those who take part now, in the order they came. */
    @Transactional(readOnly = true)
    public List<Deltagare> i(ArendeId arende) {
        return jdbc.sql(
                        "SELECT omrade, grupp, konto, fran FROM deltagare WHERE arende = :arende AND till IS NULL ORDER BY fran")
                .param("arende", arende.varde())
                .query((r, nr) -> {
                    UUID omrade = r.getObject("omrade", UUID.class);
                    UUID konto = r.getObject("konto", UUID.class);
                    return new Deltagare(
                            omrade == null ? null : new OmradeId(omrade),
                            r.getString("grupp"),
                            konto == null ? null : new KontoId(konto),
                            r.getTimestamp("fran").toInstant());
                })
                .list();
    }

    /** Every case in which this account, or one of these groups, takes part now. */
    @Transactional(readOnly = true)
    public Set<UUID> arenden(KontoId konto, Set<String> grupper) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT d.arende " + DELTAR_NU)
                .param("konto", konto.varde())
                .param("grupper", grupper.toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /** Whether this account, or one of these groups, takes part now. */
    @Transactional(readOnly = true)
    public boolean deltar(ArendeId arende, KontoId konto, Set<String> grupper) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 " + DELTAR_NU + " AND d.arende = :arende)")
                .param("arende", arende.varde())
                .param("konto", konto.varde())
                .param("grupper", grupper.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
