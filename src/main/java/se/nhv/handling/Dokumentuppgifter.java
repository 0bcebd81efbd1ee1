package se.nhv.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a document about itself.
 *
 * @param avsandare who sent or wrote it, null when it does not say
 * @param amne what it calls itself
 * @param ankom the day it arrived, null when it does not say
 * @param bilagor what was attached
 */
record Dokumentuppgifter(
        @Nullable String avsandare,
        @Nullable String amne,
        @Nullable LocalDate ankom,
        List<Fil> bilagor) {
    static final Dokumentuppgifter INGA = new Dokumentuppgifter(null, null, null, List.of());

    Dokumentuppgifter {
        bilagor = List.copyOf(bilagor);
    }
}
