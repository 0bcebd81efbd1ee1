package se.nhv.arende;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.fel.Saknas;

/**
 * Everything written about one case goes through here: a transaction whose first statement locks the case's row, so that
 * seven experts who answer at the same moment queue for a few milliseconds and never collide. What collides all the same,
 * with a timer for instance, is tried again as a whole.
 */
@Component
public class Arendeskrivning {
    private static final int FORSOK = 3;

    private final ArendeRepository arenden;
    private final TransactionTemplate transaktion;

    Arendeskrivning(ArendeRepository arenden, PlatformTransactionManager transaktioner) {
        this.arenden = arenden;
        this.transaktion = new TransactionTemplate(transaktioner);
    }

    /**
     * Runs {@code andring} in one transaction under the case's lock. Joins a transaction that is already open.
     *
     * @throws Saknas if there is no such case
     */
    public <T> T skriv(ArendeId id, Supplier<T> andring) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return underLas(id, andring);
        }
        for (int forsok = 1; ; forsok++) {
            try {
                return transaktion.execute(status -> underLas(id, andring));
            } catch (ConcurrencyFailureException e) {
                if (forsok == FORSOK) {
                    throw e;
                }
            }
        }
    }

    public void skriv(ArendeId id, Runnable andring) {
        skriv(id, () -> {
            andring.run();
            return Boolean.TRUE;
        });
    }

    /** Locks the case within the transaction that is open, such as a timer's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void las(ArendeId id) {
        if (!arenden.las(id)) {
            throw new Saknas("arende.fel.finnsInte");
        }
    }

    private <T> T underLas(ArendeId id, Supplier<T> andring) {
        las(id);
        return andring.get();
    }
}
