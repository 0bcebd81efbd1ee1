package se.nhv.kalender;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.fel.Textkalla;

/**
 * The clock of the house, in Swedish time. In the demo it can be moved ahead; how far is stored, so that a restart goes on
 * from where the demo was.
 */
@Component
public class NhvClock extends Clock {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final ObjectProvider<KlockLyssnare> lyssnare;
    private final boolean demo;
    private volatile Duration forskjutning;

    NhvClock(
            JdbcClient jdbc,
            PlatformTransactionManager transaktioner,
            ObjectProvider<KlockLyssnare> lyssnare,
            @Value("${nhv.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.transaktion = new TransactionTemplate(transaktioner);
        this.lyssnare = lyssnare;
        this.demo = demo;
        this.forskjutning = lagrad();
        if (!demo && !forskjutning.isZero()) {
            throw new IllegalStateException(Textkalla.text("kalender.klocka.demodatabas", forskjutning.toDays()));
        }
    }

    /** How far this clock stands ahead of the machine's. */
    public Duration forskjutning() {
        return forskjutning;
    }

    /** Whether {@link #flytta} is allowed. */
    public boolean kanFlyttas() {
        return demo;
    }

    /**
     * Moves the clock ahead. What is stored and what the clock shows change when the transaction commits, and only then are
     * the listeners told, so that no time is ever seen that a restart would take back.
     *
     * @throws IllegalStateException outside the demo
     * @throws IllegalArgumentException if it would go backwards
     */
    public void flytta(Duration framat) {
        if (!demo) {
            throw new IllegalStateException(Textkalla.text("kalender.klocka.baraIDemon"));
        }
        if (framat.isNegative()) {
            throw new IllegalArgumentException(Textkalla.text("kalender.klocka.baraFramat"));
        }
        transaktion.executeWithoutResult(status -> {
            jdbc.sql("UPDATE klocka SET forskjutning_ms = forskjutning_ms + ?")
                    .param(framat.toMillis())
                    .update();
            Duration ny = lagrad();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    forskjutning = ny;
                    lyssnare.orderedStream().forEach(l -> l.klockanFlyttades(ny));
                }
            });
        });
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(forskjutning);
    }

    @Override
    public ZoneId getZone() {
        return Kalender.SVERIGE;
    }

    @Override
    public Clock withZone(ZoneId zon) {
        return zon.equals(getZone()) ? this : new IAnnanZon(this, zon);
    }

    private Duration lagrad() {
        Long ms =
                jdbc.sql("SELECT forskjutning_ms FROM klocka").query(Long.class).single();
        return Duration.ofMillis(Objects.requireNonNull(ms));
    }

    /** The same time, read in another zone; still follows when the clock is moved. */
    private static final class IAnnanZon extends Clock {
        private final Clock klocka;
        private final ZoneId zon;

        IAnnanZon(Clock klocka, ZoneId zon) {
            this.klocka = klocka;
            this.zon = zon;
        }

        @Override
        public ZoneId getZone() {
            return zon;
        }

        @Override
        public Clock withZone(ZoneId annan) {
            return klocka.withZone(annan);
        }

        @Override
        public Instant instant() {
            return klocka.instant();
        }
    }
}
