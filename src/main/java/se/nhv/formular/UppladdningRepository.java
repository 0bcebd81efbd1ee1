package se.nhv.formular;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UppladdningRepository {
    private static final String UTAN_INNEHALL =
            "SELECT id, uppgift, person, falt, namn, typ, storlek, tid FROM uppladdning ";

    private final JdbcClient jdbc;

    UppladdningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spara(Uppladdning ny, byte[] innehall) {
        jdbc.sql("""
                INSERT INTO uppladdning (id, uppgift, person, falt, namn, typ, storlek, innehall, tid)
                VALUES (:id, :uppgift, :person, :falt, :namn, :typ, :storlek, :innehall, :tid)""")
                .param("id", ny.id())
                .param("uppgift", ny.uppgift())
                .param("person", ny.person())
                .param("falt", ny.falt())
                .param("namn", ny.namn())
                .param("typ", ny.typ())
                .param("storlek", ny.storlek())
                .param("innehall", innehall)
                .param("tid", ny.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Uppladdning> lista(String uppgift, UUID person) {
        return jdbc.sql(UTAN_INNEHALL + "WHERE uppgift = :uppgift AND person = :person ORDER BY tid, id")
                .param("uppgift", uppgift)
                .param("person", person)
                .query(UppladdningRepository::rad)
                .list();
    }

    /** How much there is of this person's in this task, in bytes. */
    long storlek(String uppgift, UUID person) {
        return jdbc.sql(
                        "SELECT coalesce(sum(storlek), 0) FROM uppladdning WHERE uppgift = :uppgift AND person = :person")
                .param("uppgift", uppgift)
                .param("person", person)
                .query(Long.class)
                .single();
    }

    Optional<Uppladdning> hamta(UUID id) {
        return jdbc.sql(UTAN_INNEHALL + "WHERE id = :id")
                .param("id", id)
                .query(UppladdningRepository::rad)
                .optional();
    }

    Optional<byte[]> innehall(UUID id) {
        return jdbc.sql("SELECT innehall FROM uppladdning WHERE id = :id")
                .param("id", id)
                .query((rad, nr) -> rad.getBytes("innehall"))
                .optional();
    }

    void taBort(UUID id, String uppgift, UUID person) {
        jdbc.sql("DELETE FROM uppladdning WHERE id = :id AND uppgift = :uppgift AND person = :person")
                .param("id", id)
                .param("uppgift", uppgift)
                .param("person", person)
                .update();
    }

    void taBortAlla(String uppgift) {
        jdbc.sql("DELETE FROM uppladdning WHERE uppgift = :uppgift")
                .param("uppgift", uppgift)
                .update();
    }

    private static Uppladdning rad(ResultSet rad, int nr) throws SQLException {
        return new Uppladdning(
                rad.getObject("id", UUID.class),
                rad.getString("uppgift"),
                rad.getObject("person", UUID.class),
                rad.getString("falt"),
                rad.getString("namn"),
                rad.getString("typ"),
                rad.getLong("storlek"),
                rad.getTimestamp("tid").toInstant());
    }
}
