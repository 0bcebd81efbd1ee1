package se.nhv.beslut;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * What one meeting decided about one case (FL 31–32 §§).
 *
 * @param omrade the tillståndsområde that was reconsidered; null for the first decision of an ärende
 * @param gang 1 for the first meeting it was put before
 * @param underlag the version that was presented
 * @param motivering why; why it was postponed, when it was
 * @param deltog who else took part in the final handling
 * @param registrerat whether its consequences have been drawn
 */
public record Beslut(
        BeslutId id,
        ArendeId arende,
        @Nullable OmradeId omrade,
        int gang,
        int underlag,
        Utfall utfall,
        LocalDate dag,
        String motivering,
        KontoId beslutsfattare,
        KontoId foredragande,
        @Nullable String deltog,
        @Nullable String avvikandeMening,
        @Nullable LocalDate nyttMote,
        boolean registrerat,
        boolean expedierat,
        List<Omradesbeslut> omraden) {
    public Beslut {
        omraden = List.copyOf(omraden);
    }

    Beslut med(List<Omradesbeslut> nya) {
        return new Beslut(
                id,
                arende,
                omrade,
                gang,
                underlag,
                utfall,
                dag,
                motivering,
                beslutsfattare,
                foredragande,
                deltog,
                avvikandeMening,
                nyttMote,
                registrerat,
                expedierat,
                nya);
    }
}
