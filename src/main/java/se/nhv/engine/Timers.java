package se.nhv.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What the engine will do by itself. */
public interface Timers {
    /**
     * A timer that waits.
     *
     * @param name what the model calls it
     * @param day the local day it fires
     */
    record Coming(String name, LocalDate day) {}

    /** The first timer to fire in the processes with one of these business keys. A paused process waits for none. */
    Optional<Coming> next(Collection<String> businessKeys);
}
