package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Stangt;

/** The door to lists of open tasks: mine, my groups', everybody's; filtered, sorted, page by page. */
@Service
@Transactional(readOnly = true)
public class Arbetslista {
    public static final int PER_SIDA = 50;

    private static final String FRAN = """
             FROM uppgift u
             JOIN vardomrade v ON v.id = u.arende
             LEFT JOIN arende a ON a.id = u.arende
             LEFT JOIN tillstandsomrade o ON o.id = u.omrade
            """;

    private final JdbcClient jdbc;
    private final UppgiftRepository uppgifter;
    private final Behorighet behorighet;
    private final Clock clock;

    Arbetslista(JdbcClient jdbc, UppgiftRepository uppgifter, Behorighet behorighet, Clock clock) {
        this.jdbc = jdbc;
        this.uppgifter = uppgifter;
        this.behorighet = behorighet;
        this.clock = clock;
    }

    /** @param antal rows in all */
    public record Sida(List<Arbetslistrad> rader, long antal) {}

    /** Whether this person may look at everybody's tasks. */
    public boolean serAlla(Inloggad person) {
        return behorighet.serAlla(person);
    }

    public Sida visa(Arbetslistfraga fraga, Inloggad person) {
        Map<String, Object> varden = new HashMap<>();
        String dar = villkor(fraga, person, varden);
        long antal = jdbc.sql("SELECT count(*)" + FRAN + dar)
                .params(varden)
                .query(Long.class)
                .single();
        List<Arbetslistrad> rader = jdbc.sql("SELECT " + UppgiftRepository.KOLUMNER
                        + ", v.namn AS vardomrade, o.namn AS omradesnamn, a.klass, a.lopnummer, a.ar,"
                        + " (v.lage = 'PAUSAD' OR coalesce(o.lage, '') = 'PAUSAD') AS paus,"
                        + " (v.pahittad OR coalesce(o.pahittad, false)) AS pahittad"
                        + FRAN + dar + " ORDER BY " + fraga.sort().sql() + (fraga.fallande() ? " DESC" : "")
                        + " NULLS LAST, u.skapad, u.id LIMIT " + PER_SIDA + " OFFSET "
                        + (long) (Math.max(1, fraga.sida()) - 1) * PER_SIDA)
                .params(varden)
                .query((r, nr) -> new Arbetslistrad(
                        uppgifter.rad(r, nr),
                        r.getString("vardomrade"),
                        r.getString("omradesnamn"),
                        r.getInt("lopnummer") == 0
                                ? null
                                : new se.nhv.arende.Diarienummer(
                                                r.getString("klass"), r.getInt("lopnummer"), r.getInt("ar"))
                                        .toString(),
                        r.getBoolean("paus"),
                        r.getBoolean("pahittad")))
                .list();
        return new Sida(rader, antal);
    }

    /** How many tasks each view holds, without other filters. */
    public Map<Arbetslistfraga.Vy, Long> antal(Inloggad person) {
        Map<Arbetslistfraga.Vy, Long> antal = new HashMap<>();
        for (Arbetslistfraga.Vy vy : Arbetslistfraga.Vy.values()) {
            if (vy != Arbetslistfraga.Vy.ALLA || serAlla(person)) {
                Map<String, Object> varden = new HashMap<>();
                String dar = " WHERE " + vems(vy, person, varden);
                antal.put(
                        vy,
                        jdbc.sql("SELECT count(*)" + FRAN + dar)
                                .params(varden)
                                .query(Long.class)
                                .single());
            }
        }
        return antal;
    }

    /**
     * What one can choose among in a view: its vårdområden, and those who have its tasks.
     *
     * @param vardomraden names by id, by name
     * @param agare names by account, by name
     */
    public record Val(Map<UUID, String> vardomraden, Map<UUID, String> agare) {}

    public Val val(Arbetslistfraga.Vy vy, Inloggad person) {
        Map<String, Object> varden = new HashMap<>();
        String dar = " WHERE " + vems(vy, person, varden);
        return new Val(
                namn("SELECT DISTINCT v.id, v.namn COLLATE \"sv-SE-x-icu\" AS namn" + FRAN + dar, varden),
                namn(
                        "SELECT DISTINCT k.id, k.namn COLLATE \"sv-SE-x-icu\" AS namn" + FRAN
                                + " JOIN konto k ON k.id = u.tilldelad" + dar,
                        varden));
    }

    private Map<UUID, String> namn(String fraga, Map<String, Object> varden) {
        Map<UUID, String> namn = new LinkedHashMap<>();
        jdbc.sql(fraga + " ORDER BY namn").params(varden).query(rad -> {
            namn.put(rad.getObject("id", UUID.class), rad.getString("namn"));
        });
        return namn;
    }

    private String villkor(Arbetslistfraga fraga, Inloggad person, Map<String, Object> varden) {
        List<String> alla = new ArrayList<>();
        alla.add(vems(fraga.vy(), person, varden));
        if (fraga.steg() != null) {
            alla.add("u.steg = :steg");
            varden.put("steg", fraga.steg());
        }
        if (!fraga.q().isEmpty()) {
            alla.add("(v.namn ILIKE :q OR u.namn ILIKE :q OR o.namn ILIKE :q"
                    + " OR concat_ws('/', concat_ws('-', a.klass, a.lopnummer), a.ar) ILIKE :q)");
            varden.put("q", "%" + fraga.q().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (fraga.roll() != null) {
            // What is asked of one person alone has no groups: then it is that person's role.
            alla.add("(EXISTS (SELECT 1 FROM unnest(u.grupper) g WHERE split_part(g, ':', 1) = :roll)"
                    + " OR u.grupper = '{}' AND EXISTS"
                    + " (SELECT 1 FROM konto_roll kr WHERE kr.konto = u.tilldelad AND kr.roll = :roll))");
            varden.put("roll", fraga.roll());
        }
        if (fraga.vardomrade() != null) {
            alla.add("u.arende = :vardomrade");
            varden.put("vardomrade", fraga.vardomrade());
        }
        if (fraga.tid() != null) {
            LocalDate idag = LocalDate.now(clock);
            alla.add(fraga.tid() == Arbetslistfraga.Tid.SENA ? "u.forfaller < :dag" : "u.forfaller <= :dag");
            varden.put("dag", fraga.tid() == Arbetslistfraga.Tid.SENA ? idag : idag.plusDays(7));
        }
        Arbetslistfraga.Agare agare = fraga.agare();
        if (agare != null && agare.konto() == null) {
            alla.add("u.tilldelad IS NULL");
        } else if (agare != null) {
            alla.add("u.tilldelad = :agare");
            varden.put("agare", agare.konto());
        }
        return " WHERE " + String.join(" AND ", alla);
    }

    private String vems(Arbetslistfraga.Vy vy, Inloggad person, Map<String, Object> varden) {
        Stangt stangt = behorighet.stangt(person);
        varden.put("stangdaArenden", stangt.arenden().toArray(UUID[]::new));
        varden.put("stangdaOmraden", stangt.omraden().toArray(UUID[]::new));
        return "u.arende <> ALL (:stangdaArenden::uuid[])"
                + " AND (u.omrade IS NULL OR u.omrade <> ALL (:stangdaOmraden::uuid[])) AND "
                + iVyn(vy, person, varden);
    }

    private String iVyn(Arbetslistfraga.Vy vy, Inloggad person, Map<String, Object> varden) {
        if (vy == Arbetslistfraga.Vy.ALLA && serAlla(person)) {
            varden.put("anonyma", behorighet.anonyma().toArray(String[]::new));
            varden.put("jag", person.id().varde());
            return "(u.formular <> ALL (:anonyma::text[]) OR u.tilldelad = :jag)";
        }
        if (vy == Arbetslistfraga.Vy.GRUPPENS) {
            varden.put("grupper", person.grupper().toArray(String[]::new));
            return "u.grupper && :grupper::text[]";
        }
        Set<UUID> mina = new HashSet<>();
        mina.add(person.id().varde());
        behorighet.ersatterIdag(person).forEach(k -> mina.add(k.varde()));
        varden.put("mina", mina.toArray(UUID[]::new));
        return "u.tilldelad = ANY (:mina::uuid[])";
    }
}
