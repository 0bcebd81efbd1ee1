package se.nhv.tidsatgang;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Objekt;

/** A row as it is stored. */
record Rad(
        long id,
        Objekt objekt,
        Skede skede,
        LocalDate fran,
        @Nullable LocalDate till,
        Instant registrerad,
        @Nullable Instant ersatt,
        String av,
        @Nullable String skal,
        boolean pahittad) {

    Intervall intervall() {
        return new Intervall(
                id,
                objekt,
                skede.steg(),
                skede.agare(),
                skede.orsak(),
                fran,
                till,
                registrerad,
                ersatt,
                av,
                skal,
                pahittad);
    }

    /** What a new row is to say of these days. */
    NyRad dagar(LocalDate fran, @Nullable LocalDate till) {
        return new NyRad(objekt, skede, fran, till, skal, pahittad);
    }

    boolean slutarFore(LocalDate dag) {
        return till != null && till.isBefore(dag);
    }
}
