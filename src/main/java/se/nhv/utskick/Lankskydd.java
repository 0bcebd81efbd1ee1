package se.nhv.utskick;

/** Told by a room whose letters carry a key: to whom else the letter may go when its address was wrong. */
public interface Lankskydd {
    /** Whether a letter with this link may be sent to another address than the one it was written to. */
    boolean farGaTillAnnan(String lank);
}
