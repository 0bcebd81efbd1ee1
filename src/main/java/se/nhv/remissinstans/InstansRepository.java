package se.nhv.remissinstans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;

@Repository
class InstansRepository {
    private static final String UPPGIFTER = "SELECT * FROM remissinstans_uppgift ";
    private static final String KONTAKTER = "SELECT * FROM remissinstans_kontakt ";

    private final JdbcClient jdbc;

    InstansRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who write about the same instans take turns. False if there is no such instans. */
    boolean las(String kod) {
        return jdbc.sql("SELECT kod FROM remissinstans WHERE kod = :kod FOR UPDATE")
                .param("kod", kod)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** @return false if there is one by that code already */
    boolean ny(String kod, String namn, Remissinstans.Slag slag) {
        return jdbc.sql(
                                "INSERT INTO remissinstans (kod, namn, slag) VALUES (:kod, :namn, :slag) ON CONFLICT DO NOTHING")
                        .param("kod", kod)
                        .param("namn", namn)
                        .param("slag", slag.name())
                        .update()
                == 1;
    }

    void spara(Instansuppgift u) {
        jdbc.sql("""
                        INSERT INTO remissinstans_uppgift (id, instans, namn, slag, alla_remisser, fran, till, av, tid)
                        VALUES (:id, :instans, :namn, :slag, :alla, :fran, :till, :av, :tid)
                        """)
                .param("id", u.id())
                .param("instans", u.instans())
                .param("namn", u.namn())
                .param("slag", u.slag().name())
                .param("alla", u.allaRemisser())
                .param("fran", u.fran())
                .param("till", u.till())
                .param("av", u.av() == null ? null : u.av().varde())
                .param("tid", u.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    void spara(Registerkontakt k) {
        jdbc.sql("""
                        INSERT INTO remissinstans_kontakt (id, instans, epost, funktion, fran, till, av, tid)
                        VALUES (:id, :instans, :epost, :funktion, :fran, :till, :av, :tid)
                        """)
                .param("id", k.id())
                .param("instans", k.instans())
                .param("epost", k.epost())
                .param("funktion", k.funktion())
                .param("fran", k.fran())
                .param("till", k.till())
                .param("av", k.av() == null ? null : k.av().varde())
                .param("tid", k.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sets the last day of what has none. */
    void avslutaUppgift(UUID id, LocalDate till, @Nullable KontoId av, Instant tid) {
        avsluta("remissinstans_uppgift", id, till, av, tid);
    }

    void avslutaKontakt(UUID id, LocalDate till, @Nullable KontoId av, Instant tid) {
        avsluta("remissinstans_kontakt", id, till, av, tid);
    }

    private void avsluta(String tabell, UUID id, LocalDate till, @Nullable KontoId av, Instant tid) {
        jdbc.sql("UPDATE " + tabell
                        + " SET till = :till, avslutad_av = :av, avslutad_tid = :tid WHERE id = :id AND till IS NULL")
                .param("till", till)
                .param("av", av == null ? null : av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Optional<Registerpost> hamta(String kod) {
        List<Instansuppgift> uppgifter = jdbc.sql(UPPGIFTER + "WHERE instans = :kod ORDER BY fran DESC, tid DESC")
                .param("kod", kod)
                .query(InstansRepository::uppgift)
                .list();
        if (uppgifter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Registerpost(
                kod,
                uppgifter,
                jdbc.sql(KONTAKTER + "WHERE instans = :kod ORDER BY funktion COLLATE \"sv-SE-x-icu\", epost, fran DESC")
                        .param("kod", kod)
                        .query(InstansRepository::kontakt)
                        .list()));
    }

    /** Every instans of the register, in no order. */
    List<Registerpost> alla() {
        Map<String, List<Instansuppgift>> uppgifter =
                jdbc.sql(UPPGIFTER + "ORDER BY fran DESC, tid DESC").query(InstansRepository::uppgift).list().stream()
                        .collect(Collectors.groupingBy(Instansuppgift::instans));
        Map<String, List<Registerkontakt>> kontakter = jdbc
                .sql(KONTAKTER + "ORDER BY funktion COLLATE \"sv-SE-x-icu\", epost, fran DESC")
                .query(InstansRepository::kontakt)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Registerkontakt::instans));
        return uppgifter.entrySet().stream()
                .map(e -> new Registerpost(e.getKey(), e.getValue(), kontakter.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /** What the instans was first entered as, for one that is in no register. */
    Optional<String> forstaNamn(String kod) {
        return jdbc.sql("SELECT namn FROM remissinstans WHERE kod = :kod")
                .param("kod", kod)
                .query(String.class)
                .optional();
    }

    private static Instansuppgift uppgift(ResultSet rs, int rad) throws SQLException {
        return new Instansuppgift(
                rs.getObject("id", UUID.class),
                rs.getString("instans"),
                rs.getString("namn"),
                Remissinstans.Slag.valueOf(rs.getString("slag")),
                rs.getBoolean("alla_remisser"),
                rs.getObject("fran", LocalDate.class),
                rs.getObject("till", LocalDate.class),
                konto(rs),
                rs.getObject("tid", OffsetDateTime.class).toInstant());
    }

    private static Registerkontakt kontakt(ResultSet rs, int rad) throws SQLException {
        return new Registerkontakt(
                rs.getObject("id", UUID.class),
                rs.getString("instans"),
                rs.getString("epost"),
                rs.getString("funktion"),
                rs.getObject("fran", LocalDate.class),
                rs.getObject("till", LocalDate.class),
                konto(rs),
                rs.getObject("tid", OffsetDateTime.class).toInstant());
    }

    private static @Nullable KontoId konto(ResultSet rs) throws SQLException {
        UUID av = rs.getObject("av", UUID.class);
        return av == null ? null : new KontoId(av);
    }
}
