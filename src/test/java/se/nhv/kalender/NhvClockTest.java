package se.nhv.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import se.nhv.test.RenDatabas;

class NhvClockTest {
    private final RenDatabas databas = new RenDatabas();
    private final List<Duration> hort = new ArrayList<>();

    @AfterEach
    void stang() {
        databas.close();
    }

    private NhvClock klocka(boolean demo) {
        StaticListableBeanFactory bonor = new StaticListableBeanFactory();
        KlockLyssnare lyssnare = hort::add;
        bonor.addBean("lyssnare", lyssnare);
        return new NhvClock(databas.jdbc(), databas.transaktioner(), bonor.getBeanProvider(KlockLyssnare.class), demo);
    }

    private static void visar(Clock klocka, Duration framfor) {
        Instant nu = Instant.now();
        assertThat(Duration.between(nu, klocka.instant())).isBetween(framfor, framfor.plusSeconds(5));
    }

    @Test
    void flyttningenHorsLagrasOchFinnsKvarEfterOmstart() {
        NhvClock klocka = klocka(true);
        Clock utc = klocka.withZone(ZoneOffset.UTC);
        visar(klocka, Duration.ZERO);

        klocka.flytta(Duration.ofDays(30));
        klocka.flytta(Duration.ofDays(12));

        assertThat(hort).containsExactly(Duration.ofDays(30), Duration.ofDays(42));
        visar(klocka, Duration.ofDays(42));
        visar(utc, Duration.ofDays(42));
        visar(klocka(true), Duration.ofDays(42));
        assertThat(klocka.getZone()).isEqualTo(Kalender.SVERIGE);
    }

    @Test
    void klockanGarInteFramNarTransaktionenRullasTillbaka() {
        NhvClock klocka = klocka(true);
        assertThatThrownBy(() -> databas.i((Runnable) () -> {
                    klocka.flytta(Duration.ofDays(1));
                    throw new IllegalStateException("ångrar");
                }))
                .hasMessage("ångrar");
        assertThat(hort).isEmpty();
        visar(klocka, Duration.ZERO);
        visar(klocka(true), Duration.ZERO);
    }

    @Test
    void utanforDemonStarKlockanFast() {
        assertThatThrownBy(() -> klocka(false).flytta(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        klocka(true).flytta(Duration.ofDays(1));
        assertThatThrownBy(() -> klocka(false)).hasMessageContaining("flyttad 1 dagar framåt");
    }

    @Test
    void tidenGarInteBaklanges() {
        assertThatThrownBy(() -> klocka(true).flytta(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
