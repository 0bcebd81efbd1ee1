package se.nhv.uppfoljning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class RapportRepository {
    private static final String AR = """
            SELECT omrade, ar, oppnar, analys, analys_klar, analys_av, publiceras, analys_forsenad, publicerad FROM rapportar
            """;
    private static final String RAPPORT = """
            SELECT id, omrade, ar, enhet, status, inlamnad, inlamnad_av, kommentar, aterfraga FROM arsrapport
            """;

    private final JdbcClient jdbc;

    RapportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rapportar> oppet(OmradeId omrade) {
        return jdbc.sql(AR + " WHERE omrade = :omrade AND publicerad IS NULL")
                .param("omrade", omrade.varde())
                .query(Rapportar.class)
                .optional();
    }

    List<Rapportar> ar(OmradeId omrade) {
        return jdbc.sql(AR + " WHERE omrade = :omrade ORDER BY ar DESC")
                .param("omrade", omrade.varde())
                .query(Rapportar.class)
                .list();
    }

    void oppna(ArendeId arende, OmradeId omrade, int ar, LocalDate oppnar) {
        jdbc.sql("INSERT INTO rapportar (omrade, ar, arende, oppnar) VALUES (:omrade, :ar, :arende, :oppnar)")
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .param("arende", arende.varde())
                .param("oppnar", oppnar)
                .update();
    }

    void analys(OmradeId omrade, int ar, String text, LocalDate dag, LocalDate publiceras, KontoId av) {
        jdbc.sql("""
                        UPDATE rapportar SET analys = :text, analys_klar = :dag, analys_av = :av, publiceras = :publiceras
                         WHERE omrade = :omrade AND ar = :ar
                        """)
                .param("text", text)
                .param("publiceras", publiceras)
                .param("dag", dag)
                .param("av", av.varde())
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .update();
    }

    void forsenad(OmradeId omrade, int ar) {
        jdbc.sql("UPDATE rapportar SET analys_forsenad = true WHERE omrade = :omrade AND ar = :ar")
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .update();
    }

    void publicera(OmradeId omrade, int ar, LocalDate dag) {
        jdbc.sql("UPDATE rapportar SET publicerad = :dag WHERE omrade = :omrade AND ar = :ar AND publicerad IS NULL")
                .param("dag", dag)
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .update();
    }

    List<Arsrapport> rapporter(OmradeId omrade, int ar) {
        return jdbc.sql(RAPPORT + " WHERE omrade = :omrade AND ar = :ar ORDER BY enhet")
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .query(Arsrapport.class)
                .list();
    }

    /** The unit's report, made or written over; its values are to be written anew. */
    UUID spara(
            OmradeId omrade,
            int ar,
            String enhet,
            String uppgiftslamnare,
            @Nullable String kommentar,
            KontoId av,
            Instant tid) {
        UUID id = jdbc.sql("""
                        INSERT INTO arsrapport (id, omrade, ar, enhet, status, inlamnad, inlamnad_av, kommentar,
                               uppgiftslamnare)
                        VALUES (:id, :omrade, :ar, :enhet, 'INLAMNAD', :tid, :av, :kommentar, :uppgiftslamnare)
                        ON CONFLICT (omrade, ar, enhet) DO UPDATE
                           SET status = 'INLAMNAD', inlamnad = EXCLUDED.inlamnad, inlamnad_av = EXCLUDED.inlamnad_av,
                               kommentar = EXCLUDED.kommentar, uppgiftslamnare = EXCLUDED.uppgiftslamnare
                        RETURNING id
                        """)
                .param("id", UUID.randomUUID())
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .param("enhet", enhet)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .param("kommentar", kommentar)
                .param("uppgiftslamnare", uppgiftslamnare)
                .query(UUID.class)
                .single();
        jdbc.sql("DELETE FROM arsrapport_varde WHERE rapport = :id")
                .param("id", id)
                .update();
        return id;
    }

    void sparaVarde(UUID rapport, int version, Mattvarde v) {
        jdbc.sql("""
                        INSERT INTO arsrapport_varde (rapport, matt, version, taljare, namnare, saknas_skal, kommentar)
                        VALUES (:rapport, :matt, :version, :taljare, :namnare, :skal, :kommentar)
                        """)
                .param("rapport", rapport)
                .param("matt", v.matt().varde())
                .param("version", version)
                .param("taljare", v.taljare())
                .param("namnare", v.namnare())
                .param("skal", v.saknasSkal())
                .param("kommentar", v.kommentar())
                .update();
    }

    void status(OmradeId omrade, int ar, String enhet, Arsrapport.Status status, @Nullable String aterfraga) {
        jdbc.sql("""
                        UPDATE arsrapport SET status = :status, aterfraga = coalesce(:aterfraga, aterfraga)
                         WHERE omrade = :omrade AND ar = :ar AND enhet = :enhet
                        """)
                .param("status", status.name())
                .param("aterfraga", aterfraga)
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .param("enhet", enhet)
                .update();
    }

    void sparaAvvikelse(OmradeId omrade, int ar, int nr, Avvikelse a) {
        jdbc.sql("""
                        INSERT INTO avvikelse (omrade, ar, nr, matt, enhet, beskrivning, atgard)
                        VALUES (:omrade, :ar, :nr, :matt, :enhet, :beskrivning, :atgard)
                        """)
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .param("nr", nr)
                .param("matt", a.matt())
                .param("enhet", a.enhet())
                .param("beskrivning", a.beskrivning())
                .param("atgard", a.atgard().name())
                .update();
    }

    List<Avvikelse> avvikelser(OmradeId omrade, int ar) {
        return jdbc.sql("""
                        SELECT matt, enhet, beskrivning, atgard FROM avvikelse
                         WHERE omrade = :omrade AND ar = :ar ORDER BY nr
                        """)
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .query(Avvikelse.class)
                .list();
    }

    /** A unit's value of a mått in a year. */
    record Varde(
            String enhet,
            MattId matt,
            int version,
            @Nullable Integer taljare,
            @Nullable Integer namnare,
            @Nullable String saknasSkal) {}

    List<Varde> varden(OmradeId omrade, int ar) {
        return jdbc.sql("""
                        SELECT r.enhet, v.matt, v.version, v.taljare, v.namnare, v.saknas_skal
                          FROM arsrapport_varde v JOIN arsrapport r ON r.id = v.rapport
                         WHERE r.omrade = :omrade AND r.ar = :ar
                         ORDER BY r.enhet
                        """)
                .param("omrade", omrade.varde())
                .param("ar", ar)
                .query(Varde.class)
                .list();
    }
}
