package se.nhv.beslut;

import java.time.LocalDate;
import java.util.List;
import se.nhv.anvandare.KontoId;

/**
 * What is put before a meeting.
 *
 * @param mote the meeting it is meant for
 * @param nhv what is proposed
 */
public record Beslutsunderlag(
        int version,
        KontoId foredragande,
        LocalDate mote,
        String bakgrund,
        String overvaganden,
        boolean nhv,
        List<Omradesbeslut> omraden) {
    public Beslutsunderlag {
        omraden = List.copyOf(omraden);
    }
}
