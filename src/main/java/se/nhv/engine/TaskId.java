package se.nhv.engine;

/** Identity of a user task for as long as it is open, and of its answer afterwards. */
public record TaskId(String value) {
    public TaskId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a task id cannot be blank");
        }
    }
}
