package se.nhv.kalender;

import java.time.Duration;

/** Somebody with a clock of its own that is to show the same time, such as the process engine. */
public interface KlockLyssnare {
    /** @param forskjutning how far the house's clock now stands ahead of the machine's */
    void klockanFlyttades(Duration forskjutning);
}
