package se.nhv.handelselogg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandelseRepository {
    private static final String RADER = "SELECT arende, lopnummer, tid, handelse, vem, uppgifter, hash FROM handelse ";
    private static final TypeReference<TreeMap<String, String>> KARTA = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    HandelseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain, locked until the transaction ends: two who write to the same ärende come one after the other. */
    Lank las(UUID arende) {
        jdbc.sql("INSERT INTO handelsekedja (arende, lopnummer, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
                .param(arende)
                .param(Kedja.BORJAN)
                .update();
        return jdbc.sql("SELECT lopnummer, hash FROM handelsekedja WHERE arende = ? FOR UPDATE")
                .param(arende)
                .query(HandelseRepository::lank)
                .single();
    }

    Lank slut(UUID arende) {
        return jdbc.sql("SELECT lopnummer, hash FROM handelsekedja WHERE arende = ?")
                .param(arende)
                .query(HandelseRepository::lank)
                .optional()
                .orElse(new Lank(0, Kedja.BORJAN));
    }

    void laggTill(Handelse h, byte[] hash) {
        jdbc.sql("""
                        INSERT INTO handelse (arende, lopnummer, tid, handelse, vem, uppgifter, hash)
                        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .param(h.arende())
                .param(h.lopnummer())
                .param(h.tid().atOffset(ZoneOffset.UTC))
                .param(h.handelse())
                .param(h.vem())
                .param(json(h.uppgifter()))
                .param(hash)
                .update();
        jdbc.sql("UPDATE handelsekedja SET lopnummer = ?, hash = ? WHERE arende = ?")
                .param(h.lopnummer())
                .param(hash)
                .param(h.arende())
                .update();
    }

    long antal(UUID arende) {
        Long antal = jdbc.sql("SELECT count(*) FROM handelse WHERE arende = ?")
                .param(arende)
                .query(Long.class)
                .single();
        return Objects.requireNonNull(antal);
    }

    List<Handelse> nyastForst(UUID arende, int antal, long efter) {
        return jdbc
                .sql(RADER + "WHERE arende = ? ORDER BY lopnummer DESC LIMIT ? OFFSET ?")
                .param(arende)
                .param(antal)
                .param(efter)
                .query(HandelseRepository::rad)
                .stream()
                .map(Rad::handelse)
                .toList();
    }

    List<Rad> kedjan(UUID arende) {
        return jdbc.sql(RADER + "WHERE arende = ? ORDER BY lopnummer")
                .param(arende)
                .query(HandelseRepository::rad)
                .list();
    }

    List<UUID> kedjor() {
        return jdbc.sql("SELECT arende FROM handelsekedja UNION SELECT arende FROM handelse ORDER BY arende")
                .query(UUID.class)
                .list();
    }

    Optional<byte[]> hash(UUID arende, long lopnummer) {
        return jdbc.sql("SELECT hash FROM handelse WHERE arende = ? AND lopnummer = ?")
                .param(arende)
                .param(lopnummer)
                .query((rs, nr) -> rs.getBytes(1))
                .optional();
    }

    Kontrollpunkt laggTillKontrollpunkt(Instant tid) {
        jdbc.sql("LOCK TABLE handelsekontrollpunkt IN SHARE ROW EXCLUSIVE MODE").update();
        List<Punkt> tidigare = punkter();
        byte[] foregaende = tidigare.isEmpty()
                ? Kedja.BORJAN
                : tidigare.get(tidigare.size() - 1).rot();
        List<String> andar = jdbc.sql(
                        "SELECT arende, lopnummer, hash FROM handelsekedja WHERE lopnummer > 0 ORDER BY arende")
                .query((rs, nr) -> rs.getString(1) + " " + rs.getLong(2) + " "
                        + HexFormat.of().formatHex(rs.getBytes(3)))
                .list();
        String text = String.join("\n", andar);
        byte[] rot = Kedja.rot(foregaende, tid.toString(), text);
        long nummer = tidigare.size() + 1L;
        jdbc.sql("INSERT INTO handelsekontrollpunkt (nummer, tid, andar, rot) VALUES (?, ?, ?, ?)")
                .param(nummer)
                .param(tid.atOffset(ZoneOffset.UTC))
                .param(text)
                .param(rot)
                .update();
        return new Punkt(nummer, tid, text, rot).publik();
    }

    List<Kontrollpunkt> kontrollpunkter() {
        return punkter().stream().map(Punkt::publik).toList();
    }

    List<Punkt> punkter() {
        return jdbc.sql("SELECT nummer, tid, andar, rot FROM handelsekontrollpunkt ORDER BY nummer")
                .query((rs, nr) -> new Punkt(rs.getLong(1), tid(rs), rs.getString(3), rs.getBytes(4)))
                .list();
    }

    private static Lank lank(ResultSet rs, int nr) throws SQLException {
        return new Lank(rs.getLong("lopnummer"), rs.getBytes("hash"));
    }

    private static Rad rad(ResultSet rs, int nr) throws SQLException {
        Handelse h = new Handelse(
                rs.getObject("arende", UUID.class),
                rs.getLong("lopnummer"),
                tid(rs),
                rs.getString("handelse"),
                rs.getString("vem"),
                karta(rs.getString("uppgifter")));
        return new Rad(h, rs.getBytes("hash"));
    }

    private static Instant tid(ResultSet rs) throws SQLException {
        return rs.getObject("tid", OffsetDateTime.class).toInstant();
    }

    private static String json(Map<String, String> uppgifter) {
        try {
            return JSON.writeValueAsString(uppgifter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private static SortedMap<String, String> karta(String json) {
        try {
            return JSON.readValue(json, KARTA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not as it was written", e);
        }
    }

    record Rad(Handelse handelse, byte[] hash) {}

    record Punkt(long nummer, Instant tid, String andar, byte[] rot) {
        Kontrollpunkt publik() {
            return new Kontrollpunkt(
                    nummer,
                    tid,
                    Math.toIntExact(andar.lines().count()),
                    HexFormat.of().formatHex(rot));
        }
    }
}
