package se.nhv.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What somebody who keeps the system running needs: what is stuck, what is due, which models there are. */
public interface Operations {
    /**
     * Something that failed until nobody tried any more.
     *
     * @param businessKey the case it belongs to
     * @param activity the element of the model
     */
    record Stuck(String jobId, String businessKey, String processKey, String activity, Instant since) {}

    record ModelVersion(String processKey, String name, int version, long running) {}

    List<Stuck> stuck();

    /** Lets a stuck job be tried again. */
    void retry(String jobId);

    List<ModelVersion> models();

    /** When the next timer or deferred step is due, if that is before {@code end}. */
    Optional<Instant> nextDue(Instant end);

    /**
     * Runs everything that is due by now, one after the other, each in its own transaction.
     *
     * @return how many were run; a failing one counts and stays for its retries
     */
    int runDue();

    /** Does something while no timer runs by itself. */
    <T> T whileStill(Supplier<T> work);
}
