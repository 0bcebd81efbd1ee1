package se.nhv.handling;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Diarienummer;

@Repository
class DiariumRepository {
    // The cases come with their place in the order of diarienummer, so that handlingar can be sorted by it.
    private static final String URVAL = """
              FROM handling h JOIN unnest(:arenden) WITH ORDINALITY AS a (id, ordning) ON a.id = h.arende
             WHERE (h.omrade IS NULL OR h.omrade <> ALL (:stangda))
               AND (h.rubrik ILIKE :text OR h.motpart ILIKE :text)
               AND (:riktning::text IS NULL OR h.riktning = :riktning)
               AND (:sekretess::boolean IS NULL OR (h.sekretess IS NOT NULL) = :sekretess)
               AND (:fran::date IS NULL OR h.datum >= :fran)
               AND (:till::date IS NULL OR h.datum <= :till)
               AND (:lopnummer::int IS NULL OR (h.samling_ar = :ar AND h.samling_lopnummer = :lopnummer))
               AND (:nummer = 0 OR :nummer = CASE WHEN :lopnummer::int IS NULL THEN h.nummer ELSE h.samling_nummer END)
            """;

    private final JdbcClient jdbc;

    DiariumRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stangda tillståndsområden whose handlingar are left out */
    List<Handling> sok(
            Diariefraga f, int nummer, @Nullable Diarienummer samling, List<ArendeId> arenden, Set<UUID> stangda) {
        String riktning = f.fallande() ? " DESC" : " ASC";
        String sql = "SELECT " + HandlingRepository.KOLUMNER + URVAL + " ORDER BY "
                + f.sortering().sql() + riktning + ", a.ordning, h.nummer" + riktning + " LIMIT :antal OFFSET :efter";
        return fyll(jdbc.sql(sql), f, nummer, samling, arenden, stangda)
                .param("antal", Diariefraga.PER_SIDA)
                .param("efter", (f.sida() - 1) * Diariefraga.PER_SIDA)
                .query(HandlingRepository::handling)
                .list();
    }

    long antal(Diariefraga f, int nummer, @Nullable Diarienummer samling, List<ArendeId> arenden, Set<UUID> stangda) {
        Long antal = fyll(jdbc.sql("SELECT count(*) " + URVAL), f, nummer, samling, arenden, stangda)
                .query(Long.class)
                .single();
        return antal == null ? 0 : antal;
    }

    private static StatementSpec fyll(
            StatementSpec fraga,
            Diariefraga f,
            int nummer,
            @Nullable Diarienummer samling,
            List<ArendeId> arenden,
            Set<UUID> stangda) {
        return fraga.param("arenden", arenden.stream().map(ArendeId::varde).toArray(UUID[]::new))
                .param("stangda", stangda.toArray(UUID[]::new))
                .param("text", "%" + utanJoker(f.text().strip()) + "%")
                .param("riktning", f.riktning() == null ? null : f.riktning().name(), Types.VARCHAR)
                .param("sekretess", f.sekretess(), Types.BOOLEAN)
                .param("fran", f.fran(), Types.DATE)
                .param("till", f.till(), Types.DATE)
                .param("lopnummer", samling == null ? null : samling.lopnummer(), Types.INTEGER)
                .param("ar", samling == null ? null : samling.ar(), Types.INTEGER)
                .param("nummer", nummer);
    }

    /** What is typed is sought as it stands. */
    private static String utanJoker(String text) {
        return text.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace("\0", "");
    }
}
