package se.nhv.genomlysning;

import java.util.Map;
import se.nhv.anvandare.KontoId;

/** What one member answered in a round, by the keys of the form. */
public record Gruppsvar(int runda, KontoId konto, Map<String, Object> svar) {
    public Gruppsvar {
        svar = Map.copyOf(svar);
    }
}
