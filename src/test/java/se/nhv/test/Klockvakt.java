package se.nhv.test;

import java.time.Duration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import se.nhv.kalender.NhvClock;

/**
 * The engine has one clock for the whole JVM, and another application in the same run may have moved it: a timer that lies
 * ahead by this application's clock would then be due at once, again and again. Each test sets it right first.
 */
public class Klockvakt extends AbstractTestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(NhvClock.class).flytta(Duration.ZERO);
    }
}
