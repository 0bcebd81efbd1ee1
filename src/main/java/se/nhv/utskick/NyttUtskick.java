package se.nhv.utskick;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/**
 * A mail to one recipient about a case.
 *
 * @param lank an address of ours that the reader shall open, from the root ({@code /remiss/svar/…}) or whole
 * @param bilagor what goes with it; kept until it is sent or given up
 */
public record NyttUtskick(
        ArendeId arende,
        String mottagare,
        String amne,
        String text,
        @Nullable String lank,
        List<Bilaga> bilagor) {
    public NyttUtskick {
        bilagor = List.copyOf(bilagor);
    }

    public NyttUtskick(ArendeId arende, String mottagare, String amne, String text, @Nullable String lank) {
        this(arende, mottagare, amne, text, lank, List.of());
    }
}
