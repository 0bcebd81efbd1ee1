package se.nhv.genomlysning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of the underlag shall say.
 *
 * @param orsak why there is a new version
 * @param omraden the proposed tillståndsområden in their order
 */
public record NyttUnderlag(
        @Nullable String sammanfattning, String konsekvensanalys, String orsak, List<Omrade> omraden) {
    public NyttUnderlag {
        omraden = List.copyOf(omraden);
    }

    /** @param id null for one that is new, or whose name tells which it is */
    public record Omrade(@Nullable UUID id, String namn, String definition, int antalEnheter, List<Lydelse> villkor) {
        public Omrade {
            villkor = List.copyOf(villkor);
        }
    }

    /**
     * How a villkor shall read.
     *
     * @param id null for a villkor that is new, or whose wording tells which it is
     */
    public record Lydelse(
            @Nullable UUID id, String text, @Nullable String motivering) {
        public static Lydelse ny(String text) {
            return new Lydelse(null, text, null);
        }
    }
}
