package se.nhv.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Avvisad;

/** The meeting days of the nämnd, fixed ahead by the agency, and the last day for the underlag of each. */
@Service
@Transactional
public class Sammantradesdagar {
    private static final String KOLUMNER = "SELECT dag, underlag_senast, pahittad FROM sammantradesdag ";

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final int arbetsdagarFore;

    /** @param arbetsdagarFore how many working days before the meeting the underlag is wanted when nothing else is said */
    Sammantradesdagar(
            JdbcClient jdbc,
            Kalender kalender,
            @Value("${nhv.kalender.underlag-arbetsdagar-fore:15}") int arbetsdagarFore) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.arbetsdagarFore = arbetsdagarFore;
    }

    /** The first meeting on the day or later. */
    public Optional<Sammantradesdag> nasta(LocalDate dag) {
        return jdbc.sql(KOLUMNER + "WHERE dag >= ? ORDER BY dag LIMIT 1")
                .param(dag)
                .query(Sammantradesdag.class)
                .optional();
    }

    /** The first meeting that an underlag handed in on the day is in time for. */
    public Optional<Sammantradesdag> nastaForUnderlag(LocalDate dag) {
        return jdbc.sql(KOLUMNER + "WHERE underlag_senast >= ? ORDER BY dag LIMIT 1")
                .param(dag)
                .query(Sammantradesdag.class)
                .optional();
    }

    /** The meetings of a year, in order. */
    public List<Sammantradesdag> alla(int ar) {
        return jdbc.sql(KOLUMNER + "WHERE dag >= ? AND dag < ? ORDER BY dag")
                .param(LocalDate.of(ar, 1, 1))
                .param(LocalDate.of(ar + 1, 1, 1))
                .query(Sammantradesdag.class)
                .list();
    }

    /** Adds a meeting, with the configured distance to its underlag. Adding it again changes nothing. */
    public void laggTill(LocalDate dag) {
        laggTill(new Sammantradesdag(dag, kalender.plusArbetsdagar(dag, -arbetsdagarFore), false));
    }

    /** Adds a meeting made up for the demo. */
    public void laggTillPahittad(LocalDate dag) {
        laggTill(new Sammantradesdag(dag, kalender.plusArbetsdagar(dag, -arbetsdagarFore), true));
    }

    /** Adds a meeting with the last day of its underlag. Adding the same day again changes nothing. */
    public void laggTill(Sammantradesdag ny) {
        if (ny.underlagSenast().isAfter(ny.dag())) {
            throw new Avvisad("underlagSenast", "kalender.fel.underlagEfterSammantradet");
        }
        jdbc.sql("INSERT INTO sammantradesdag (dag, underlag_senast, pahittad) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .param(ny.dag())
                .param(ny.underlagSenast())
                .param(ny.pahittad())
                .update();
    }

    /** Moves the last day of the underlag of a meeting. */
    public void andraUnderlagsdag(LocalDate dag, LocalDate underlagSenast) {
        if (underlagSenast.isAfter(dag)) {
            throw new Avvisad("underlagSenast", "kalender.fel.underlagEfterSammantradet");
        }
        jdbc.sql("UPDATE sammantradesdag SET underlag_senast = ? WHERE dag = ?")
                .param(underlagSenast)
                .param(dag)
                .update();
    }
}
