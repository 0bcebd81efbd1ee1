package se.nhv.engine;

/** Told of every user task in the engine's own transaction: a failure here rolls the engine back too. */
public interface TaskEvents {
    void created(TaskSnapshot task);

    /** The assignee, the groups, the name or the form changed. */
    void changed(TaskSnapshot task);

    /** The task was answered, or its process went another way. */
    void ended(TaskId task);
}
