package se.nhv.arende;

/** Where a vårdområde stands as a whole. */
public enum Lage {
    /** On the bruttolista, not selected. */
    FORSLAG,
    PAGAR,
    PAUSAD,
    /** Not selected from the bruttolista. */
    EJ_VALD,
    /** The genomlysning was broken off, or the ärende laid down after the remiss. */
    AVBRUTEN,
    /** Went to its end: decided, or all its tillståndsområden closed. */
    AVSLUTAD;

    /** Whether nothing more is done in it. */
    public boolean slut() {
        return this == EJ_VALD || this == AVBRUTEN || this == AVSLUTAD;
    }
}
