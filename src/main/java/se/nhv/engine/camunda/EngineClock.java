package se.nhv.engine.camunda;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import se.nhv.kalender.KlockLyssnare;
import se.nhv.kalender.NhvClock;

/** Keeps the engine's own clock with the house's, from before the engine starts. */
@Component
class EngineClock implements KlockLyssnare {
    EngineClock(NhvClock clock) {
        klockanFlyttades(clock.forskjutning());
    }

    @Override
    public void klockanFlyttades(Duration forskjutning) {
        if (forskjutning.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(forskjutning.toMillis());
        }
    }
}
