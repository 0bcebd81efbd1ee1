package se.nhv.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Samlingsnummer;

@Repository
class HandlingRepository {
    static final String KOLUMNER = """
            h.id, h.arende, h.omrade, h.nummer, h.riktning, h.status, h.motpart, h.rubrik, h.datum, h.sekretess, h.synlig,
            h.grupper, h.version, h.registrerad, h.registrerad_av,
            h.samling_klass, h.samling_lopnummer, h.samling_ar, h.samling_nummer, h.last
            """;

    private final JdbcClient jdbc;

    HandlingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; whoever comes at the same time waits until this transaction has ended, so none is lost. */
    int nastaNummer(ArendeId arende) {
        return jdbc.sql("""
                        INSERT INTO handling_nummer AS n (arende, senaste) VALUES (:arende, 1)
                        ON CONFLICT (arende) DO UPDATE SET senaste = n.senaste + 1
                        RETURNING senaste
                        """)
                .param("arende", arende.varde())
                .query(Integer.class)
                .single();
    }

    void spara(Handling h, @Nullable String uppgift) {
        Samlingsnummer samling = h.samling();
        jdbc.sql("""
                        INSERT INTO handling (id, arende, omrade, nummer, riktning, status, motpart, rubrik, datum,
                                              sekretess, synlig, grupper, version, registrerad, registrerad_av,
                                              samling_klass, samling_lopnummer, samling_ar, samling_nummer, uppgift, last)
                        VALUES (:id, :arende, :omrade, :nummer, :riktning, :status, :motpart, :rubrik, :datum,
                                :sekretess, :synlig, :grupper, :version, :registrerad, :av,
                                :klass, :lopnummer, :ar, :samlingsnummer, :uppgift, :last)
                        """)
                .param("id", h.id().varde())
                .param("arende", h.arende().varde())
                .param("omrade", h.omrade() == null ? null : h.omrade().varde())
                .param("nummer", h.nummer())
                .param("riktning", h.riktning().name())
                .param("status", h.status().name())
                .param("motpart", h.motpart())
                .param("rubrik", h.rubrik())
                .param("datum", h.datum())
                .param("sekretess", h.sekretess())
                .param("synlig", h.synlig().sort().name())
                .param("grupper", h.synlig().grupper().toArray(String[]::new))
                .param("version", h.version())
                .param("registrerad", h.registrerad().atOffset(ZoneOffset.UTC))
                .param("av", h.registreradAv())
                .param("klass", samling == null ? null : samling.dnr().klass())
                .param("lopnummer", samling == null ? null : samling.dnr().lopnummer(), Types.INTEGER)
                .param("ar", samling == null ? null : samling.dnr().ar(), Types.INTEGER)
                .param("samlingsnummer", samling == null ? null : samling.nummer(), Types.INTEGER)
                .param("uppgift", uppgift)
                .param("last", h.last())
                .update();
    }

    Optional<Handling> hamta(HandlingId id) {
        return jdbc.sql("SELECT " + KOLUMNER + " FROM handling h WHERE h.id = :id")
                .param("id", id.varde())
                .query(HandlingRepository::handling)
                .optional();
    }

    List<Handling> iArende(ArendeId arende) {
        return jdbc.sql("SELECT " + KOLUMNER + " FROM handling h WHERE h.arende = :arende ORDER BY h.nummer")
                .param("arende", arende.varde())
                .query(HandlingRepository::handling)
                .list();
    }

    /** Says whether it still stood at what it was believed to be. */
    boolean bytStatus(HandlingId id, Handlingsstatus fran, Handlingsstatus till, LocalDate datum) {
        return jdbc.sql("UPDATE handling SET status = :till, datum = :datum WHERE id = :id AND status = :fran")
                        .param("id", id.varde())
                        .param("fran", fran.name())
                        .param("till", till.name())
                        .param("datum", datum)
                        .update()
                == 1;
    }

    void uppgifter(HandlingId id, Handlingsuppgifter u) {
        jdbc.sql("""
                        UPDATE handling SET motpart = :motpart, rubrik = :rubrik, datum = :datum, sekretess = :sekretess,
                               synlig = :synlig, grupper = :grupper WHERE id = :id
                        """)
                .param("id", id.varde())
                .param("motpart", u.motpart())
                .param("rubrik", u.rubrik())
                .param("datum", u.datum())
                .param("sekretess", u.sekretess())
                .param("synlig", u.synlig().sort().name())
                .param("grupper", u.synlig().grupper().toArray(String[]::new))
                .update();
    }

    boolean nyVersion(HandlingId id, int fran) {
        return jdbc.sql("UPDATE handling SET version = version + 1 WHERE id = :id AND version = :fran")
                        .param("id", id.varde())
                        .param("fran", fran)
                        .update()
                == 1;
    }

    static Handling handling(ResultSet rs, int rad) throws SQLException {
        UUID omrade = rs.getObject("omrade", UUID.class);
        return new Handling(
                new HandlingId(rs.getObject("id", UUID.class)),
                new ArendeId(rs.getObject("arende", UUID.class)),
                omrade == null ? null : new OmradeId(omrade),
                rs.getInt("nummer"),
                Riktning.valueOf(rs.getString("riktning")),
                Handlingsstatus.valueOf(rs.getString("status")),
                rs.getString("motpart"),
                rs.getString("rubrik"),
                rs.getObject("datum", LocalDate.class),
                rs.getString("sekretess"),
                new Synlighet(Synlighet.Sort.valueOf(rs.getString("synlig")), Set.of((String[])
                        rs.getArray("grupper").getArray())),
                rs.getInt("version"),
                rs.getObject("registrerad", OffsetDateTime.class).toInstant(),
                rs.getString("registrerad_av"),
                samling(rs),
                rs.getBoolean("last"));
    }

    private static @Nullable Samlingsnummer samling(ResultSet rs) throws SQLException {
        int nummer = rs.getInt("samling_nummer");
        return nummer == 0
                ? null
                : new Samlingsnummer(
                        new Diarienummer(
                                rs.getString("samling_klass"), rs.getInt("samling_lopnummer"), rs.getInt("samling_ar")),
                        nummer);
    }
}
