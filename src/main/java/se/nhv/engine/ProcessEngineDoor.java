package se.nhv.engine;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rooms ask of the engine. All methods join the caller's transaction. A business key is the id of an ärende or of a
 * tillståndsområde. Answers are primitives, named as a gateway's question; no personal data.
 */
public interface ProcessEngineDoor {

    /** Starts the newest version of the model; the instance stays pinned to that version. */
    void start(String processKey, String businessKey, Map<String, ?> answers);

    boolean isRunning(String processKey, String businessKey);

    /**
     * Completes an open task. Inside a multi-instance the answers stay with that one instance.
     *
     * @throws NothingWaits if the task is not open
     */
    void complete(TaskId task, Map<String, ?> answers);

    /** @param person an account's id, or null to give the task back to its groups */
    void assign(TaskId task, @Nullable String person);

    /**
     * Delivers a message to the one process of that business key that waits for it. A paused process waits for nothing.
     *
     * @throws NothingWaits if none does
     */
    void correlate(String message, String businessKey, Map<String, ?> answers);

    /**
     * As {@link #correlate}, to the one instance of a multi-instance in which {@code variable} has this value.
     *
     * @throws NothingWaits if none does
     */
    void correlateOne(String message, String businessKey, String variable, String value, Map<String, ?> answers);

    boolean isWaitingFor(String message, String businessKey);

    /** Sets all waiting timers of this activity to fire at the start of that day, local time. */
    void moveTimers(String businessKey, String activityId, LocalDate day);

    /**
     * Stops everything about the case but its top process: what that has called, and what was started beside it. No task
     * can be answered, no timer fires. The top process itself goes on listening for the message that resumes it.
     *
     * @param processKey the model of the top process
     * @param omrade stop only what belongs to this tillståndsområde, or null for everything
     */
    void suspendBelow(String processKey, String businessKey, @Nullable String omrade);

    /** Undoes {@link #suspendBelow}; timers move on by as many days as the pause took. */
    void resumeBelow(String processKey, String businessKey, @Nullable String omrade, long pausedDays);
}
