package se.nhv.engine;

/** Two transactions changed the same process; the whole transaction may be tried again. */
public class Collision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Collision(Throwable cause) {
        super(cause);
    }
}
