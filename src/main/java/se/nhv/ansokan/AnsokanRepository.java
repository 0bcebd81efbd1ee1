package se.nhv.ansokan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;

@Repository
class AnsokanRepository {
    private static final String ANSOKAN = """
            SELECT id, utlysning, arende, omrade, region, enhet, enhetsnamn, vardgivare, tidigast_start, konsekvenser_med,
                   konsekvenser_utan, kontaktperson, kontakt_epost, inkom, inlamnad_av, handling, status, motivering,
                   bedomd_den
              FROM ansokan
            """;

    private final JdbcClient jdbc;

    AnsokanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Ansokan a) {
        jdbc.sql("""
                        INSERT INTO ansokan (id, utlysning, arende, omrade, region, enhet, enhetsnamn, vardgivare,
                               tidigast_start, konsekvenser_med, konsekvenser_utan, kontaktperson, kontakt_epost, inkom,
                               inlamnad_av, handling, status)
                        VALUES (:id, :utlysning, :arende, :omrade, :region, :enhet, :enhetsnamn, :vardgivare,
                               :start, :med, :utan, :kontaktperson, :epost, :inkom, :av, :handling, :status)
                        """)
                .param("id", a.id().varde())
                .param("utlysning", a.utlysning().varde())
                .param("arende", a.arende().varde())
                .param("omrade", a.omrade().varde())
                .param("region", a.region())
                .param("enhet", a.enhet())
                .param("enhetsnamn", a.enhetsnamn())
                .param("vardgivare", a.vardgivare())
                .param("start", a.tidigastStart())
                .param("med", a.konsekvenserMed())
                .param("utan", a.konsekvenserUtan())
                .param("kontaktperson", a.kontaktperson())
                .param("epost", a.kontaktEpost())
                .param("inkom", a.inkom().atOffset(ZoneOffset.UTC))
                .param("av", a.inlamnadAv().varde())
                .param("handling", a.handling())
                .param("status", a.status().name())
                .update();
    }

    void sparaVillkor(AnsokanId id, String lydelse, NyAnsokan.Redovisning r) {
        jdbc.sql("""
                        INSERT INTO ansokan_villkor (ansokan, nr, lydelse, uppfyller, redovisning)
                        VALUES (:id, :nr, :lydelse, :uppfyller, :redovisning)
                        """)
                .param("id", id.varde())
                .param("nr", r.nr())
                .param("lydelse", lydelse)
                .param("uppfyller", r.uppfyller().name())
                .param("redovisning", r.redovisning())
                .update();
    }

    Optional<Ansokan> medId(AnsokanId id) {
        return jdbc.sql(ANSOKAN + " WHERE id = :id")
                .param("id", id.varde())
                .query(Ansokan.class)
                .optional();
    }

    /** In the order they came. */
    List<Ansokan> iOmrade(OmradeId omrade) {
        return jdbc.sql(ANSOKAN + " WHERE omrade = :omrade ORDER BY inkom, id")
                .param("omrade", omrade.varde())
                .query(Ansokan.class)
                .list();
    }

    /** In the order they came. */
    List<Ansokan> alla() {
        return jdbc.sql(ANSOKAN + " ORDER BY inkom, id").query(Ansokan.class).list();
    }

    List<Villkorssvar> villkor(AnsokanId id) {
        return jdbc.sql("""
                        SELECT nr, lydelse, uppfyller, redovisning, bedomning, kommentar FROM ansokan_villkor
                         WHERE ansokan = :id ORDER BY nr
                        """).param("id", id.varde()).query(Villkorssvar.class).list();
    }

    void bedomVillkor(AnsokanId id, Villkorsbedomning b) {
        jdbc.sql("""
                        UPDATE ansokan_villkor SET bedomning = :bedomning, kommentar = :kommentar
                         WHERE ansokan = :id AND nr = :nr
                        """)
                .param("bedomning", b.bedomning().name())
                .param("kommentar", b.kommentar())
                .param("id", id.varde())
                .param("nr", b.nr())
                .update();
    }

    void bedomd(AnsokanId id, String motivering, LocalDate dag, KontoId av) {
        jdbc.sql("UPDATE ansokan SET motivering = :motivering, bedomd_den = :dag, bedomd_av = :av WHERE id = :id")
                .param("motivering", motivering)
                .param("dag", dag)
                .param("av", av.varde())
                .param("id", id.varde())
                .update();
    }

    void status(AnsokanId id, Ansokan.Status status) {
        jdbc.sql("UPDATE ansokan SET status = :status WHERE id = :id")
                .param("status", status.name())
                .param("id", id.varde())
                .update();
    }

    void sparaKomplettering(AnsokanId id, String begaran, LocalDate begard, LocalDate sistaDag) {
        jdbc.sql("""
                        INSERT INTO komplettering (ansokan, nr, begaran, begard_den, sista_dag)
                        SELECT :id, coalesce(max(nr), 0) + 1, :begaran, :begard, :sista FROM komplettering
                         WHERE ansokan = :id
                        """)
                .param("id", id.varde())
                .param("begaran", begaran)
                .param("begard", begard)
                .param("sista", sistaDag)
                .update();
    }

    /** Oldest first. */
    List<Komplettering> kompletteringar(AnsokanId id) {
        return jdbc.sql("""
                        SELECT nr, begaran, begard_den, sista_dag, skickad, svar, inkom FROM komplettering
                         WHERE ansokan = :id ORDER BY nr
                        """).param("id", id.varde()).query(Komplettering.class).list();
    }

    boolean skickad(AnsokanId id, int nr, Instant tid) {
        return jdbc.sql("UPDATE komplettering SET skickad = :tid WHERE ansokan = :id AND nr = :nr AND skickad IS NULL")
                        .param("tid", tid.atOffset(ZoneOffset.UTC))
                        .param("id", id.varde())
                        .param("nr", nr)
                        .update()
                == 1;
    }

    void kompletterad(AnsokanId id, int nr, String svar, Instant inkom) {
        jdbc.sql("UPDATE komplettering SET svar = :svar, inkom = :inkom WHERE ansokan = :id AND nr = :nr")
                .param("svar", svar)
                .param("inkom", inkom.atOffset(ZoneOffset.UTC))
                .param("id", id.varde())
                .param("nr", nr)
                .update();
    }
}
