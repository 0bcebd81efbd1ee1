package se.nhv.arende;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;

@Repository
class ArendeRepository {
    private static final String URVAL = """
            SELECT v.id, v.namn, v.lage, v.vag, v.vag_skal, v.steg, v.pahittad,
                   a.klass, a.lopnummer, a.ar, a.oppnad, a.avslutad, a.ansvarig
              FROM vardomrade v LEFT JOIN arende a ON a.id = v.id
            """;

    private final JdbcClient jdbc;

    ArendeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void nytt(ArendeId id, String namn, Instant skapad, boolean pahittad) {
        jdbc.sql(
                        "INSERT INTO vardomrade (id, namn, lage, skapad, pahittad) VALUES (:id, :namn, 'FORSLAG', :skapad, :pahittad)")
                .param("id", id.varde())
                .param("namn", namn)
                .param("skapad", skapad.atOffset(ZoneOffset.UTC))
                .param("pahittad", pahittad)
                .update();
    }

    /** What concerns the bruttolista as a whole is written under a row of its own, on which nothing can be proposed. */
    void bruttolistan(String namn, Instant skapad) {
        jdbc.sql("""
                        INSERT INTO vardomrade (id, namn, lage, skapad) VALUES (:id, :namn, 'AVSLUTAD', :skapad)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", ArendeId.BRUTTOLISTAN.varde())
                .param("namn", namn)
                .param("skapad", skapad.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next number of the year; the row lock makes numbers without holes or doubles. */
    int nastaLopnummer(int ar) {
        return jdbc.sql("""
                        INSERT INTO diarienummer_serie (ar, senast) VALUES (:ar, 1)
                        ON CONFLICT (ar) DO UPDATE SET senast = diarienummer_serie.senast + 1
                        RETURNING senast
                        """).param("ar", ar).query(Integer.class).single();
    }

    /** Keeps the series ahead of numbers that came in from elsewhere. */
    void seriePasserar(int ar, int lopnummer) {
        jdbc.sql("""
                        INSERT INTO diarienummer_serie (ar, senast) VALUES (:ar, :nr)
                        ON CONFLICT (ar) DO UPDATE SET senast = greatest(diarienummer_serie.senast, :nr)
                        """).param("ar", ar).param("nr", lopnummer).update();
    }

    void oppna(ArendeId id, Diarienummer dnr, LocalDate dag, @Nullable KontoId ansvarig) {
        jdbc.sql("""
                        INSERT INTO arende (id, klass, lopnummer, ar, oppnad, ansvarig)
                        VALUES (:id, :klass, :lopnummer, :ar, :oppnad, :ansvarig)
                        """)
                .param("id", id.varde())
                .param("klass", dnr.klass())
                .param("lopnummer", dnr.lopnummer())
                .param("ar", dnr.ar())
                .param("oppnad", dag)
                .param("ansvarig", ansvarig == null ? null : ansvarig.varde())
                .update();
    }

    void vag(ArendeId id, Vag vag, @Nullable String skal) {
        jdbc.sql("UPDATE vardomrade SET vag = :vag, vag_skal = :skal WHERE id = :id")
                .param("vag", vag.name())
                .param("skal", skal)
                .param("id", id.varde())
                .update();
    }

    void lage(ArendeId id, Lage lage) {
        jdbc.sql("UPDATE vardomrade SET lage = :lage WHERE id = :id")
                .param("lage", lage.name())
                .param("id", id.varde())
                .update();
    }

    void avslutad(ArendeId id, LocalDate dag) {
        jdbc.sql("UPDATE arende SET avslutad = :dag WHERE id = :id")
                .param("dag", dag)
                .param("id", id.varde())
                .update();
    }

    /** Internal notes are cleared when a case is closed (FL 27 §, TF 2 kap.); those of the akt stay. */
    void rensaArbetsanteckningar(ArendeId id) {
        jdbc.sql("DELETE FROM anteckning WHERE arende = :arende AND slag = 'ARBETSANTECKNING'")
                .param("arende", id.varde())
                .update();
    }

    void steg(ArendeId id, Steg steg) {
        jdbc.sql("UPDATE vardomrade SET steg = :steg WHERE id = :id")
                .param("steg", steg.nummer())
                .param("id", id.varde())
                .update();
    }

    void ansvarig(ArendeId id, @Nullable KontoId konto) {
        jdbc.sql("UPDATE arende SET ansvarig = :konto WHERE id = :id")
                .param("konto", konto == null ? null : konto.varde())
                .param("id", id.varde())
                .update();
    }

    Optional<Arende> hitta(ArendeId id) {
        return jdbc.sql(URVAL + " WHERE v.id = :id")
                .param("id", id.varde())
                .query(ArendeRepository::rad)
                .optional();
    }

    Optional<Arende> hitta(int ar, int lopnummer) {
        return jdbc.sql(URVAL + " WHERE a.ar = :ar AND a.lopnummer = :nr")
                .param("ar", ar)
                .param("nr", lopnummer)
                .query(ArendeRepository::rad)
                .optional();
    }

    Optional<Arende> hitta(String namn) {
        return jdbc.sql(URVAL + " WHERE lower(v.namn) = lower(:namn) ORDER BY v.skapad DESC LIMIT 1")
                .param("namn", namn)
                .query(ArendeRepository::rad)
                .optional();
    }

    List<Arende> alla() {
        return jdbc.sql(URVAL + " ORDER BY a.ar DESC NULLS LAST, a.lopnummer DESC, v.namn")
                .query(ArendeRepository::rad)
                .list();
    }

    boolean las(ArendeId id) {
        return jdbc.sql("SELECT id FROM vardomrade WHERE id = :id FOR UPDATE")
                .param("id", id.varde())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    static Arende rad(ResultSet r, int nr) throws SQLException {
        int lopnummer = r.getInt("lopnummer");
        Date oppnad = r.getDate("oppnad");
        Date avslutad = r.getDate("avslutad");
        UUID ansvarig = r.getObject("ansvarig", UUID.class);
        return new Arende(
                new ArendeId(r.getObject("id", UUID.class)),
                r.getString("namn"),
                lopnummer == 0 ? null : new Diarienummer(r.getString("klass"), lopnummer, r.getInt("ar")),
                Lage.valueOf(r.getString("lage")),
                Vag.valueOf(r.getString("vag")),
                r.getString("vag_skal"),
                Steg.nr(r.getInt("steg")),
                oppnad == null ? null : oppnad.toLocalDate(),
                avslutad == null ? null : avslutad.toLocalDate(),
                ansvarig == null ? null : new KontoId(ansvarig),
                r.getBoolean("pahittad"));
    }

    static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
