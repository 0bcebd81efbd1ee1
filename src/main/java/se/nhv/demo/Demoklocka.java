package se.nhv.demo;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.nhv.engine.Operations;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.kalender.Kalender;
import se.nhv.kalender.NhvClock;

/**
 * Moves the demo's clock, step by step and never by a jump: a jump of two years would fire a yearly cycle once and its
 * reminder never. At every moment something is due the clock stops, and what is due is run to its end.
 */
@Service
@ConditionalOnProperty("nhv.demo")
public class Demoklocka {
    private static final Logger LOGG = LoggerFactory.getLogger(Demoklocka.class);
    private static final int LANGST_AR = 10;

    private final NhvClock clock;
    private final Operations operations;
    private final JdbcClient jdbc;
    private final AtomicBoolean upptagen = new AtomicBoolean();
    private final ExecutorService arbetare = Executors.newSingleThreadExecutor(r -> {
        Thread trad = new Thread(r, "demoklocka");
        trad.setDaemon(true);
        return trad;
    });
    private volatile @Nullable Klocklage lage;

    Demoklocka(NhvClock clock, Operations operations, JdbcClient jdbc) {
        this.clock = clock;
        this.operations = operations;
        this.jdbc = jdbc;
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }

    /** The move that goes on or was the last since the start. */
    public Optional<Klocklage> lage() {
        return Optional.ofNullable(lage);
    }

    /** The day on which something next happens by itself, if that is within ten years. */
    public Optional<LocalDate> nastaHandelse() {
        Instant slut =
                idag().plusYears(LANGST_AR).atStartOfDay(Kalender.SVERIGE).toInstant();
        return operations
                .nextDue(slut)
                .map(i -> LocalDate.ofInstant(i, Kalender.SVERIGE))
                .map(d -> d.isBefore(idag()) ? idag() : d);
    }

    /**
     * Begins to move to that day, in the background.
     *
     * @throws Avvisad if the day has been, or is more than ten years ahead
     * @throws Inaktuell if the clock is being moved already
     */
    public void borja(LocalDate mal) {
        forbered(mal);
        arbetare.execute(() -> utfor(mal));
    }

    /** As {@link #borja}, and waits until it is there. */
    public Klocklage flytta(LocalDate mal) {
        forbered(mal);
        return utfor(mal);
    }

    private void forbered(LocalDate mal) {
        LocalDate idag = idag();
        if (mal.isBefore(idag) || mal.isAfter(idag.plusYears(LANGST_AR))) {
            throw new Avvisad("datum", "demo.fel.dagenUtanforKlockan");
        }
        if (!upptagen.compareAndSet(false, true)) {
            throw new Inaktuell("demo.fel.klockanFlyttasRedan");
        }
        lage = new Klocklage(idag, mal, idag, 0, 0, 0, true, null);
    }

    private Klocklage utfor(LocalDate mal) {
        LocalDate fran = idag();
        long utskickFore = utskick();
        Flyttning f = new Flyttning(fran, mal);
        try {
            operations.whileStill(() -> {
                f.ga();
                return Boolean.TRUE;
            });
            return slut(new Klocklage(fran, mal, idag(), f.korda, f.stopp, utskick() - utskickFore, false, null));
        } catch (RuntimeException e) {
            LOGG.error("Demons klocka kom inte fram", e);
            return slut(new Klocklage(
                    fran,
                    mal,
                    idag(),
                    f.korda,
                    f.stopp,
                    utskick() - utskickFore,
                    false,
                    Textkalla.text("demo.fel.komInteFram")));
        } finally {
            upptagen.set(false);
        }
    }

    private Klocklage slut(Klocklage nytt) {
        lage = nytt;
        return nytt;
    }

    private long utskick() {
        return jdbc.sql("SELECT count(*) FROM utskick").query(Long.class).single();
    }

    @PreDestroy
    void stang() {
        arbetare.shutdownNow();
    }

    private final class Flyttning {
        private final LocalDate fran;
        private final LocalDate mal;
        private int korda;
        private int stopp;

        Flyttning(LocalDate fran, LocalDate mal) {
            this.fran = fran;
            this.mal = mal;
        }

        void ga() {
            // The time of day stays, but a target day is lived through only when its own midnight has passed.
            Instant framme = clock.instant().atZone(Kalender.SVERIGE).with(mal).toInstant();
            kor();
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Instant> nasta = operations.nextDue(framme.plusMillis(1));
                if (nasta.isEmpty()) {
                    break;
                }
                till(nasta.get());
                kor();
            }
            till(framme);
            kor();
        }

        private void kor() {
            korda += operations.runDue();
            stopp++;
            lage = new Klocklage(fran, mal, idag(), korda, stopp, 0, true, null);
        }

        /** A due moment that has passed and is still there waits for its next try: a second is let go by. */
        private void till(Instant dit) {
            Instant nu = clock.instant();
            Duration steg = Duration.between(nu, dit).plusMillis(5);
            Duration framat = steg.isNegative() ? Duration.ofSeconds(1) : steg;
            clock.flytta(framat.truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
