package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.handling.HandlingId;

/**
 * A meeting of the sakkunniggrupp.
 *
 * @param svarSenast the last day to say which days one can
 * @param version how many times it was decided, moved or called off; the SEQUENCE of its calendar file
 * @param nar null until its day is chosen
 * @param skal why it is called off
 * @param anteckningar its minutes, once they are registered
 * @param dagar that were proposed, in order
 */
public record Mote(
        UUID id,
        ArendeId arende,
        String rubrik,
        LocalDate svarSenast,
        Moteslage lage,
        int version,
        @Nullable Tidplats nar,
        @Nullable String skal,
        @Nullable HandlingId anteckningar,
        List<LocalDate> dagar) {
    public Mote {
        dagar = List.copyOf(dagar);
    }

    /** Whether its day is still asked for. */
    public boolean arForfragan() {
        return lage == Moteslage.FORFRAGAN;
    }

    public boolean arBestamt() {
        return lage == Moteslage.BESTAMT;
    }
}
