package se.nhv.utskick;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, each mail in a transaction of its own: one that fails holds up no other, and one that was sent is
 * noted at once. Logs speak of a mail by its id only.
 */
@Component
public class Utsandning {
    static final int MEST_FORSOK = 6;
    private static final Logger LOG = LoggerFactory.getLogger(Utsandning.class);
    private static final Duration FORSTA_VANTAN = Duration.ofMinutes(1);

    private final UtskickRepository utskick;
    private final Brevbarare brevbarare;
    private final TransactionTemplate transaktion;
    private final Clock clock;

    Utsandning(UtskickRepository utskick, Brevbarare brevbarare, TransactionTemplate transaktion, Clock clock) {
        this.utskick = utskick;
        this.brevbarare = brevbarare;
        this.transaktion = transaktion;
        this.clock = clock;
    }

    /**
     * Sends everything that is due now.
     *
     * @return how many were sent
     */
    public int skickaVantande() {
        int skickade = 0;
        for (Optional<Boolean> gick = skickaEtt(); gick.isPresent(); gick = skickaEtt()) {
            skickade += gick.get() ? 1 : 0;
        }
        return skickade;
    }

    /** Empty when nothing is due. */
    private Optional<Boolean> skickaEtt() {
        Optional<Boolean> gick =
                transaktion.execute(status -> utskick.taNasta(clock.instant()).map(this::forsok));
        return gick == null ? Optional.empty() : gick;
    }

    private boolean forsok(Utskick ett) {
        try {
            brevbarare.skicka(ett, utskick.bilagor(ett.id()));
            utskick.skickat(ett.id(), clock.instant());
            return true;
        } catch (MailException e) {
            Instant nasta = nasta(ett.forsok() + 1);
            LOG.warn(
                    "Utskick {} gick inte iväg ({}), försök {} av {}",
                    ett.id(),
                    e.getClass().getSimpleName(),
                    ett.forsok() + 1,
                    MEST_FORSOK);
            utskick.misslyckades(ett.id(), Brevbarare.iOrd(e), nasta);
            return false;
        }
    }

    /** After 1, 4, 16, 64 and 256 minutes; then a person must look at it. */
    private @Nullable Instant nasta(int gjordaForsok) {
        if (gjordaForsok >= MEST_FORSOK) {
            return null;
        }
        return clock.instant().plus(FORSTA_VANTAN.multipliedBy(1L << (2 * (gjordaForsok - 1))));
    }
}
