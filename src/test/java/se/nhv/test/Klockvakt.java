package se.nhv.test;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import se.nhv.kalender.NhvClock;

/**
 * The engine has one clock for the whole JVM, and another application in the same run may have moved it: a timer that lies
 * ahead by this application's clock would then be due at once, again and again. Each test sets it right first. A test that
 * begins late in the evening waits for the morning, so that no midnight falls in the middle of what it counts in days.
 */
public class Klockvakt extends AbstractTestExecutionListener {
    private static final LocalTime MORGON = LocalTime.of(6, 0);
    private static final LocalTime KVALL = LocalTime.of(21, 0);

    @Override
    public void beforeTestMethod(TestContext test) {
        NhvClock clock = test.getApplicationContext().getBean(NhvClock.class);
        clock.flytta(tillEnTimmeAttBorjaPa(ZonedDateTime.now(clock)));
    }

    private static Duration tillEnTimmeAttBorjaPa(ZonedDateTime nu) {
        if (nu.toLocalTime().isBefore(MORGON)) {
            return Duration.between(nu, nu.with(MORGON));
        }
        return nu.toLocalTime().isAfter(KVALL)
                ? Duration.between(nu, nu.plusDays(1).with(MORGON))
                : Duration.ZERO;
    }
}
