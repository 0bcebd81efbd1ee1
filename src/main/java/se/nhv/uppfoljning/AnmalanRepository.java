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
class AnmalanRepository {
    private static final String ANMALAN = """
            SELECT id, arende, omrade, tillstand, sort, beskrivning, galler_fran, anmald_av, inkom, leder_till, bedomning,
                   avslutad
              FROM anmalan
            """;

    private final JdbcClient jdbc;

    AnmalanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Anmalan a) {
        jdbc.sql("""
                        INSERT INTO anmalan (id, arende, omrade, tillstand, sort, beskrivning, galler_fran, anmald_av, inkom)
                        VALUES (:id, :arende, :omrade, :tillstand, :sort, :beskrivning, :fran, :av, :inkom)
                        """)
                .param("id", a.id().varde())
                .param("arende", a.arende().varde())
                .param("omrade", a.omrade().varde())
                .param("tillstand", a.tillstand().varde())
                .param("sort", a.sort().name())
                .param("beskrivning", a.beskrivning())
                .param("fran", a.gallerFran())
                .param("av", a.anmaldAv().varde())
                .param("inkom", a.inkom().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Anmalan> aldstaUtan(OmradeId omrade) {
        return jdbc.sql(ANMALAN + " WHERE omrade = :omrade AND leder_till IS NULL ORDER BY inkom, id LIMIT 1")
                .param("omrade", omrade.varde())
                .query(Anmalan.class)
                .optional();
    }

    /** Whether the same is announced already, and not handled. */
    boolean finns(TillstandId tillstand, Anmalan.Sort sort, String beskrivning, KontoId av) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM anmalan
                         WHERE tillstand = :tillstand AND sort = :sort AND beskrivning = :beskrivning
                           AND anmald_av = :av AND leder_till IS NULL)
                        """)
                .param("tillstand", tillstand.varde())
                .param("sort", sort.name())
                .param("beskrivning", beskrivning)
                .param("av", av.varde())
                .query(Boolean.class)
                .single();
    }

    long antalUtan(OmradeId omrade) {
        return jdbc.sql("SELECT count(*) FROM anmalan WHERE omrade = :omrade AND leder_till IS NULL")
                .param("omrade", omrade.varde())
                .query(Long.class)
                .single();
    }

    List<Anmalan> medFoljd(OmradeId omrade, Anmalan.Foljd foljd) {
        return jdbc.sql(ANMALAN + """
                         WHERE omrade = :omrade AND leder_till = :foljd AND avslutad IS NULL ORDER BY inkom, id
                        """)
                .param("omrade", omrade.varde())
                .param("foljd", foljd.name())
                .query(Anmalan.class)
                .list();
    }

    List<Anmalan> om(TillstandId tillstand) {
        return jdbc.sql(ANMALAN + " WHERE tillstand = :tillstand ORDER BY inkom DESC, id")
                .param("tillstand", tillstand.varde())
                .query(Anmalan.class)
                .list();
    }

    void handlagd(AnmalanId id, Anmalan.Foljd foljd, String slag, String bedomning, KontoId av, Instant tid) {
        jdbc.sql("""
                        UPDATE anmalan SET leder_till = :foljd, slag = :slag, bedomning = :bedomning, handlagd_av = :av, handlagd = :tid
                         WHERE id = :id
                        """)
                .param("foljd", foljd.name())
                .param("slag", slag)
                .param("bedomning", bedomning)
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("id", id.varde())
                .update();
    }

    void avsluta(AnmalanId id, LocalDate dag) {
        jdbc.sql("UPDATE anmalan SET avslutad = :dag WHERE id = :id AND avslutad IS NULL")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    void sparaDialog(UUID id, ArendeId arende, OmradeId omrade, @Nullable AnmalanId anmalan, Dialog d, KontoId av) {
        jdbc.sql("""
                        INSERT INTO dialogarende (id, arende, omrade, anmalan, enhet, fraga, mote_dag, slutsats, avslutat_av)
                        VALUES (:id, :arende, :omrade, :anmalan, :enhet, :fraga, :mote, :slutsats, :av)
                        """)
                .param("id", id)
                .param("arende", arende.varde())
                .param("omrade", omrade.varde())
                .param("anmalan", anmalan == null ? null : anmalan.varde(), java.sql.Types.OTHER)
                .param("enhet", d.enhet())
                .param("fraga", d.fraga())
                .param("mote", d.motesdag())
                .param("slutsats", d.slutsats())
                .param("av", av.varde())
                .update();
    }

    void sparaAtgard(UUID dialog, int nr, Dialogatgard a) {
        jdbc.sql("""
                        INSERT INTO dialogatgard (dialogarende, nr, atgard, ansvarig, klar_senast, uppfoljning)
                        VALUES (:dialog, :nr, :atgard, :ansvarig, :klar, :uppfoljning)
                        """)
                .param("dialog", dialog)
                .param("nr", nr)
                .param("atgard", a.atgard())
                .param("ansvarig", a.ansvarig())
                .param("klar", a.klarSenast())
                .param("uppfoljning", a.uppfoljning())
                .update();
    }

    List<Dialogatgard> atgarder(OmradeId omrade) {
        return jdbc.sql("""
                        SELECT a.atgard, a.ansvarig, a.klar_senast, a.uppfoljning
                          FROM dialogatgard a JOIN dialogarende d ON d.id = a.dialogarende
                         WHERE d.omrade = :omrade ORDER BY a.klar_senast, d.id, a.nr
                        """)
                .param("omrade", omrade.varde())
                .query(Dialogatgard.class)
                .list();
    }
}
