package se.nhv.arende;

/** How an ärende goes through steps 2–3. */
public enum Vag {
    ORDINARIE,
    /** An agreement already exists; parts of steps 2–3 are skipped, with a reason. */
    SNABBSPAR
}
