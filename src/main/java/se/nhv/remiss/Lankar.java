package se.nhv.remiss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which an instans answers without an account. */
@Repository
class Lankar {
    /** How long after the last day a link still opens, so that a late answer comes in as such. */
    private static final int DAGAR_EFTER = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    Lankar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the address to write in a letter; it cannot be had again */
    String ny(RemissId remiss, String instans, LocalDate sistaDag) {
        return spara(remiss, instans, Lankratt.SVARA, null, sistaDag.plusDays(DAGAR_EFTER));
    }

    /**
     * For a colleague at the instans, as long as the link it was made with.
     *
     * @return the address, which is shown once
     */
    String delad(Lank fran, Lankratt ratt, String till) {
        return spara(fran.remiss(), fran.instans(), ratt, till, fran.utgar());
    }

    private String spara(RemissId remiss, String instans, Lankratt ratt, @Nullable String till, LocalDate utgar) {
        Token token = Token.nytt();
        jdbc.sql("""
                        INSERT INTO remisslank (hash, id, remiss, instans, ratt, till, skapad, utgar)
                        VALUES (:hash, :id, :r, :i, :ratt, :till, :nu, :utgar)
                        """)
                .param("hash", token.hash())
                .param("id", UUID.randomUUID())
                .param("r", remiss.varde())
                .param("i", instans)
                .param("ratt", ratt.name())
                .param("till", till)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("utgar", utgar)
                .update();
        return "/yttrande/" + token.text();
    }

    void forlang(RemissId remiss, String instans, LocalDate sistaDag) {
        jdbc.sql(
                        "UPDATE remisslank SET utgar = greatest(utgar, :utgar) WHERE remiss = :r AND instans = :i AND aterkallad IS NULL")
                .param("utgar", sistaDag.plusDays(DAGAR_EFTER))
                .param("r", remiss.varde())
                .param("i", instans)
                .update();
    }

    /** No link that was sent to the instans opens any more. */
    int aterkalla(RemissId remiss, String instans) {
        return jdbc.sql(
                        "UPDATE remisslank SET aterkallad = :nu WHERE remiss = :r AND instans = :i AND aterkallad IS NULL")
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("r", remiss.varde())
                .param("i", instans)
                .update();
    }

    /** One colleague's link, and only if it is of this instans; again is no change. */
    int aterkallaDelad(RemissId remiss, String instans, UUID id) {
        return jdbc.sql("""
                        UPDATE remisslank SET aterkallad = coalesce(aterkallad, :nu)
                         WHERE id = :id AND remiss = :r AND instans = :i AND ratt <> 'SVARA'
                        """)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("r", remiss.varde())
                .param("i", instans)
                .update();
    }

    /** The colleagues who have been given a link, the newest first. */
    List<Delning> delade(RemissId remiss, String instans) {
        return jdbc.sql("""
                        SELECT l.id, l.till, l.ratt, l.skapad, l.aterkallad, g.godkant, g.kommentar, g.utkast, g.tid
                          FROM remisslank l LEFT JOIN remissgodkannande g ON g.lank = l.id
                         WHERE l.remiss = :r AND l.instans = :i AND l.ratt <> 'SVARA' ORDER BY l.skapad DESC, l.id
                        """)
                .param("r", remiss.varde())
                .param("i", instans)
                .query(Lankar::delning)
                .list();
    }

    private static Delning delning(ResultSet rs, int rad) throws SQLException {
        OffsetDateTime tid = rs.getObject("tid", OffsetDateTime.class);
        return new Delning(
                rs.getObject("id", UUID.class),
                rs.getString("till"),
                Lankratt.valueOf(rs.getString("ratt")),
                rs.getObject("skapad", OffsetDateTime.class).toInstant(),
                rs.getObject("aterkallad", OffsetDateTime.class) != null,
                tid == null
                        ? null
                        : new Delning.Omdome(
                                rs.getBoolean("godkant"),
                                rs.getString("kommentar"),
                                rs.getObject("utkast", OffsetDateTime.class).toInstant(),
                                tid.toInstant()));
    }

    /** What the colleague says now takes the place of what he or she said before. */
    void omdome(UUID lank, Delning.Omdome o) {
        jdbc.sql("""
                        INSERT INTO remissgodkannande (lank, godkant, kommentar, utkast, tid)
                        VALUES (:lank, :godkant, :kommentar, :utkast, :tid)
                        ON CONFLICT (lank) DO UPDATE SET godkant = EXCLUDED.godkant, kommentar = EXCLUDED.kommentar,
                               utkast = EXCLUDED.utkast, tid = EXCLUDED.tid
                        """)
                .param("lank", lank)
                .param("godkant", o.godkant())
                .param("kommentar", o.kommentar())
                .param("utkast", o.utkast().atOffset(ZoneOffset.UTC))
                .param("tid", o.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What colleagues thought of an answer is of no more use once it can no longer be changed. */
    void glomOmdomen(RemissId remiss, String instans) {
        jdbc.sql("""
                        DELETE FROM remissgodkannande WHERE lank IN
                               (SELECT id FROM remisslank WHERE remiss = :r AND instans = :i)
                        """).param("r", remiss.varde()).param("i", instans).update();
    }

    /** What the token opens; nothing when it is unknown, has expired or was revoked, and nobody learns which. */
    Optional<Lank> oppna(String text) {
        return Token.tolka(text).flatMap(token -> jdbc.sql("""
                        SELECT id, remiss, instans, ratt, till, utgar FROM remisslank
                         WHERE hash = :hash AND aterkallad IS NULL AND utgar >= :idag
                        """)
                .param("hash", token.hash())
                .param("idag", LocalDate.now(clock))
                .query((rs, rad) -> new Lank(
                        rs.getObject("id", UUID.class),
                        new RemissId(rs.getObject("remiss", UUID.class)),
                        rs.getString("instans"),
                        Lankratt.valueOf(rs.getString("ratt")),
                        rs.getString("till"),
                        rs.getObject("utgar", LocalDate.class)))
                .optional());
    }

    /** @param till the colleague it was made for; null for the instans' own */
    record Lank(
            UUID id,
            RemissId remiss,
            String instans,
            Lankratt ratt,
            @Nullable String till,
            LocalDate utgar) {}
}
