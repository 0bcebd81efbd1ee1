package se.nhv.forslag.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;
import se.nhv.forslag.Avstamning;
import se.nhv.forslag.NyAvstamning;

/** The note of a talk as it was typed, so that nothing is lost when something in it is wrong. */
public record Avstamningsblankett(
        @Nullable String dag,
        @Nullable String deltagare,
        @Nullable String anteckning,
        @Nullable String overenskommet,
        @Nullable String nasta,
        @Nullable UUID ersatter) {

    static Avstamningsblankett tom() {
        return new Avstamningsblankett(null, null, null, null, null, null);
    }

    /** Filled in with what is to be corrected. */
    static Avstamningsblankett av(Avstamning a) {
        LocalDate nasta = a.nasta();
        return new Avstamningsblankett(
                a.dag().toString(),
                a.deltagare(),
                a.anteckning(),
                a.overenskommet(),
                nasta == null ? null : nasta.toString(),
                a.id());
    }

    NyAvstamning somNy(String npo) {
        LocalDate nar = Datumfalt.las("dag", dag);
        if (nar == null) {
            throw new Avvisad("dag", "forslag.fel.dagensForm");
        }
        return new NyAvstamning(
                npo,
                nar,
                Objects.requireNonNullElse(deltagare, ""),
                Objects.requireNonNullElse(anteckning, ""),
                Objects.requireNonNullElse(overenskommet, ""),
                Datumfalt.las("nasta", nasta),
                ersatter);
    }
}
