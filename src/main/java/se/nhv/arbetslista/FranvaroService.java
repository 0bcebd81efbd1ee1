package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;

/** The door to absence: who is away when, and whose tasks the stand-in sees and answers meanwhile. */
@Service
@Transactional
public class FranvaroService {
    private final JdbcClient jdbc;
    private final KontoService konton;
    private final Clock clock;

    FranvaroService(JdbcClient jdbc, KontoService konton, Clock clock) {
        this.jdbc = jdbc;
        this.konton = konton;
        this.clock = clock;
    }

    /**
     * Registers one's own absence.
     *
     * @throws Avvisad if the days are in the wrong order or past, or the stand-in shares no role with the one away
     */
    public void anmal(Inloggad person, KontoId ersattare, LocalDate fran, LocalDate till) {
        if (till.isBefore(fran)) {
            throw new Avvisad("till", "arbetslista.fel.slutForeBorjan");
        }
        if (till.isBefore(LocalDate.now(clock))) {
            throw new Avvisad("till", "arbetslista.fel.slutPasserat");
        }
        if (ersattare.equals(person.id())) {
            throw new Avvisad("ersattare", "arbetslista.fel.ersattareSigSjalv");
        }
        if (mojligaErsattare(person).stream().noneMatch(k -> k.id().equals(ersattare))) {
            throw new Avvisad("ersattare", "arbetslista.fel.ersattareAnnanRoll");
        }
        kravIngenLikadan(person, ersattare, fran, till);
        jdbc.sql(
                        "INSERT INTO franvaro (id, konto, ersattare, fran, till) VALUES (:id, :konto, :ersattare, :fran, :till)")
                .param("id", UUID.randomUUID())
                .param("konto", person.id().varde())
                .param("ersattare", ersattare.varde())
                .param("fran", fran)
                .param("till", till)
                .update();
    }

    /** One at a time for each person, so that a double click is seen. */
    private void kravIngenLikadan(Inloggad person, KontoId ersattare, LocalDate fran, LocalDate till) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('franvaro ' || :konto, 0))")
                .param("konto", person.id().toString())
                .query(Integer.class)
                .single();
        boolean finns = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM franvaro
                         WHERE konto = :konto AND ersattare = :ersattare AND fran = :fran AND till = :till)
                        """)
                .param("konto", person.id().varde())
                .param("ersattare", ersattare.varde())
                .param("fran", fran)
                .param("till", till)
                .query(Boolean.class)
                .single();
        if (finns) {
            throw new Inaktuell("arbetslista.fel.franvaronRedanAntecknad");
        }
    }

    /** @throws Saknas if there is no such absence of this person's */
    public void taBort(UUID id, Inloggad person) {
        int borta = jdbc.sql("DELETE FROM franvaro WHERE id = :id AND konto = :konto")
                .param("id", id)
                .param("konto", person.id().varde())
                .update();
        if (borta == 0) {
            throw new Saknas("arbetslista.fel.franvaronFinnsInte");
        }
    }

    /** This person's absences that are not over, and those in which this person steps in. */
    @Transactional(readOnly = true)
    public List<Franvaro> aktuella(Inloggad person) {
        return jdbc.sql("""
                        SELECT id, konto, ersattare, fran, till FROM franvaro
                         WHERE (konto = :jag OR ersattare = :jag) AND till >= :idag ORDER BY fran, id
                        """)
                .param("jag", person.id().varde())
                .param("idag", LocalDate.now(clock))
                .query((r, nr) -> new Franvaro(
                        r.getObject("id", UUID.class),
                        new KontoId(r.getObject("konto", UUID.class)),
                        new KontoId(r.getObject("ersattare", UUID.class)),
                        r.getDate("fran").toLocalDate(),
                        r.getDate("till").toLocalDate()))
                .list();
    }

    /**
     * Colleagues of the same role, and of the same region, unit or NPO where the role has such. Those who were appointed in
     * person (sakkunniga, beredningsledamöter, beslutsfattare, the nämnd) have no stand-in here.
     */
    @Transactional(readOnly = true)
    public List<Konto> mojligaErsattare(Inloggad person) {
        return konton.hamta(person.id()).tilldelningar().stream()
                .filter(t -> Krets.KAN_ERSATTAS.roller().contains(t.roll()))
                .map(t -> t.enhet() == null ? t.roll().kod() : t.roll().grupp(t.enhet()))
                .flatMap(grupp -> konton.medGrupp(grupp).stream())
                .distinct()
                .filter(k -> !k.id().equals(person.id()))
                .sorted(Comparator.comparing(Konto::namn))
                .toList();
    }
}
