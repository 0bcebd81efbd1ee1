package se.nhv.forslag;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an NPO proposes.
 *
 * @param npo code of the NPO that proposes
 * @param kriterier why each criterion of HSL 7:5 is met; those that are not are left out
 * @param volym how much care it is a year
 * @param enheterIdag where it is run today
 */
public record NyttForslag(
        String npo,
        String vardomrade,
        String beskrivning,
        Map<Kriterium, String> kriterier,
        @Nullable String volym,
        @Nullable String enheterIdag,
        @Nullable String evidens) {
    public NyttForslag {
        kriterier = Map.copyOf(kriterier);
    }
}
