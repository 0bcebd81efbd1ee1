package se.nhv.arende;

/** Where a tillståndsområde stands as a whole. */
public enum Omradeslage {
    PAGAR,
    PAUSAD,
    /** Ended without any tillstånd. */
    UTAN_TILLSTAND,
    /** At least one tillstånd runs. */
    TILLSTAND,
    AVSLUTAT;

    /** Nothing more happens in it. */
    public boolean slut() {
        return this == UTAN_TILLSTAND || this == AVSLUTAT;
    }
}
