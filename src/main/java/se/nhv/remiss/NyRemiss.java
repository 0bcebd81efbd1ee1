package se.nhv.remiss;

import java.time.LocalDate;
import java.util.List;

/**
 * A remiss as it is prepared.
 *
 * @param fragor in their order; the first is about the whole
 * @param instanser codes of those who are asked
 */
public record NyRemiss(String missiv, LocalDate sistaDag, List<String> fragor, List<String> instanser) {
    public NyRemiss {
        fragor = List.copyOf(fragor);
        instanser = List.copyOf(instanser);
    }
}
