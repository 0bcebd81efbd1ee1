package se.nhv.formular;

import java.util.List;

/**
 * What the validation found: faults, or none and then a whole answer.
 *
 * @param svar what could be read; complete only when there are no faults
 */
public record Granskning(Svar svar, List<Faltfel> fel) {

    public Granskning {
        fel = List.copyOf(fel);
    }

    public boolean giltig() {
        return fel.isEmpty();
    }

    /** @throws Formularfel with every fault, unless the answer is valid */
    public Svar krav() {
        if (!giltig()) {
            throw new Formularfel(fel);
        }
        return svar;
    }
}
