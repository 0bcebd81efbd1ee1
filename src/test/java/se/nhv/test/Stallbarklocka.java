package se.nhv.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Swedish time that stands still until it is moved. */
public final class Stallbarklocka extends Clock {
    private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
    private Instant nu;

    /** Begins at eight in the morning of the day. */
    public Stallbarklocka(LocalDate dag) {
        nu = klockanAtta(dag);
    }

    public void till(LocalDate dag) {
        nu = klockanAtta(dag);
    }

    public void fram(Duration tid) {
        nu = nu.plus(tid);
    }

    public LocalDate idag() {
        return LocalDate.ofInstant(nu, SVERIGE);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return SVERIGE;
    }

    @Override
    public Clock withZone(ZoneId zon) {
        return Clock.fixed(nu, zon);
    }

    private static Instant klockanAtta(LocalDate dag) {
        return dag.atTime(8, 0).atZone(SVERIGE).toInstant();
    }
}
