package se.nhv.formular;

import java.util.List;

/** The answer breaks the form's rules: nothing is stored, every fault is told by its field (422). */
public class Formularfel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Faltfel> fel;

    public Formularfel(List<Faltfel> fel) {
        super(fel.toString());
        this.fel = List.copyOf(fel);
    }

    public List<Faltfel> fel() {
        return fel;
    }
}
