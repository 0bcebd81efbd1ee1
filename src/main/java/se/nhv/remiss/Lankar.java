package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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
        Token token = Token.nytt();
        jdbc.sql("""
                        INSERT INTO remisslank (hash, id, remiss, instans, skapad, utgar)
                        VALUES (:hash, :id, :r, :i, :nu, :utgar)
                        """)
                .param("hash", token.hash())
                .param("id", UUID.randomUUID())
                .param("r", remiss.varde())
                .param("i", instans)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("utgar", sistaDag.plusDays(DAGAR_EFTER))
                .update();
        return "/yttrande/" + token.text();
    }

    void forlang(RemissId remiss, String instans, LocalDate sistaDag) {
        jdbc.sql("UPDATE remisslank SET utgar = :utgar WHERE remiss = :r AND instans = :i AND aterkallad IS NULL")
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

    /** What the token opens; nothing when it is unknown, has expired or was revoked, and nobody learns which. */
    Optional<Lank> oppna(String text) {
        return Token.tolka(text).flatMap(token -> jdbc.sql("""
                        SELECT remiss, instans FROM remisslank
                         WHERE hash = :hash AND aterkallad IS NULL AND utgar >= :idag
                        """)
                .param("hash", token.hash())
                .param("idag", LocalDate.now(clock))
                .query((rs, rad) -> new Lank(new RemissId(rs.getObject("remiss", UUID.class)), rs.getString("instans")))
                .optional());
    }

    record Lank(RemissId remiss, String instans) {}
}
