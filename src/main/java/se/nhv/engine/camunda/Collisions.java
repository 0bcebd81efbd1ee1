package se.nhv.engine.camunda;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Says that two transactions met in the engine in the words Spring has for it, so that whoever holds the transaction can
 * try it again as a whole. The engine's own executor of timers sees its own exceptions and counts no retry for them.
 */
@Component
class Collisions implements PersistenceExceptionTranslator {
    private static final String ROLLED_BACK_BY_DATABASE = "40";

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException known) {
                return known;
            }
            if (cause instanceof OptimisticLockingException || rolledBack(cause)) {
                return new ConcurrencyFailureException("Two transactions changed the same process.", thrown);
            }
        }
        return null;
    }

    private static boolean rolledBack(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(ROLLED_BACK_BY_DATABASE);
    }
}
