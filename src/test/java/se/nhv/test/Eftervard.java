package se.nhv.test;

import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts to rest what a class of tests leaves behind in the database that the next one shares: nobody waits for its timers and
 * its letters any more, and every class that lets time pass would otherwise have to live through them all again.
 */
public class Eftervard extends AbstractTestExecutionListener {
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!test.hasApplicationContext()
                || test.getApplicationContext()
                        .getEnvironment()
                        .getProperty("nhv.demo-arenden", Boolean.class, false)) {
            return;
        }
        JdbcClient jdbc = test.getApplicationContext().getBean(JdbcClient.class);
        jdbc.sql("UPDATE act_ru_job SET suspension_state_ = 2").update();
        jdbc.sql("UPDATE utskick SET lage = 'AVSTATT', nasta = NULL, lank = NULL WHERE lage = 'VANTAR'")
                .update();
    }
}
