package se.nhv.remiss;

import org.jspecify.annotations.Nullable;

/** One view from the remiss and what it led to. */
public record DuSaViGjorde(String synpunkt, @Nullable String fran, String atgard) {
    /** When it was written: with the answers put together, or with the underlag revised. */
    public enum Skede {
        SAMMANSTALLNING,
        REVIDERING
    }
}
