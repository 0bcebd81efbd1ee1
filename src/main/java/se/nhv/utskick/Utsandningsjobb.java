package se.nhv.utskick;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds. */
@Component
@ConditionalOnProperty(name = "nhv.utskick.jobb", matchIfMissing = true)
class Utsandningsjobb {
    private final Utsandning utsandning;

    Utsandningsjobb(Utsandning utsandning) {
        this.utsandning = utsandning;
    }

    @Scheduled(initialDelayString = "${nhv.utskick.var:PT5S}", fixedDelayString = "${nhv.utskick.var:PT5S}")
    void kor() {
        utsandning.skickaVantande();
    }
}
