package se.nhv.remiss;

import java.util.Arrays;
import java.util.Optional;

/** What an instans says to one question. */
public enum Stallningstagande {
    TILLSTYRKER("tillstyrker"),
    TILLSTYRKER_DELVIS("tillstyrkerDelvis"),
    AVSTYRKER("avstyrker"),
    INGA_SYNPUNKTER("ingaSynpunkter");

    private final String kod;

    Stallningstagande(String kod) {
        this.kod = kod;
    }

    /** As the form has it. */
    public String kod() {
        return kod;
    }

    /** Whether it says yes, wholly or in part. */
    public boolean stoder() {
        return this == TILLSTYRKER || this == TILLSTYRKER_DELVIS;
    }

    /** Whether it says yes or no at all. */
    public boolean tarStallning() {
        return this != INGA_SYNPUNKTER;
    }

    public static Optional<Stallningstagande> medKod(String kod) {
        return Arrays.stream(values()).filter(s -> s.kod.equals(kod)).findFirst();
    }
}
