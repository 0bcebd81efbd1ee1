package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A member, and what is left to do.
 *
 * @param kvar open tasks and questions, first due first
 */
public record Ledamotsrad(KontoId konto, String namn, Javlage jav, List<Kvar> kvar) {
    public Ledamotsrad {
        kvar = List.copyOf(kvar);
    }

    /** How far the member's jävsdeklaration has come. */
    public enum Javlage {
        SAKNAS,
        PROVAS,
        PROVAD
    }

    /**
     * Something to do.
     *
     * @param href where it is done
     */
    public record Kvar(String namn, @Nullable LocalDate sistaDag, String href) {}
}
