package se.nhv.tidsatgang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Objekt;

/** A row that is to be written; the repository adds who and when. */
record NyRad(
        Objekt objekt,
        Skede skede,
        LocalDate fran,
        @Nullable LocalDate till,
        @Nullable String skal,
        boolean pahittad) {

    boolean sammaSom(Rad rad) {
        return rad.dagar(rad.fran(), rad.till()).medSkal(null).equals(medSkal(null));
    }

    NyRad medSkal(@Nullable String nytt) {
        return new NyRad(objekt, skede, fran, till, nytt, pahittad);
    }

    boolean tom() {
        return till != null && !fran.isBefore(till);
    }
}
