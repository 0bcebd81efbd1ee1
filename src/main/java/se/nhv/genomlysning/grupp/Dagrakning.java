package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.util.List;
import se.nhv.anvandare.KontoId;

/**
 * What the group says about one of the proposed days.
 *
 * @param flestKan whether no other day has more who can, counting those who can if needed when they are as many
 */
public record Dagrakning(
        LocalDate dag,
        List<KontoId> kan,
        List<KontoId> omDetBehovs,
        List<KontoId> kanInte,
        List<KontoId> inteSvarat,
        boolean flestKan) {
    public Dagrakning {
        kan = List.copyOf(kan);
        omDetBehovs = List.copyOf(omDetBehovs);
        kanInte = List.copyOf(kanInte);
        inteSvarat = List.copyOf(inteSvarat);
    }
}
