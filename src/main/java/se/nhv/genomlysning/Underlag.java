package se.nhv.genomlysning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;

/**
 * The group's proposal in one version.
 *
 * @param av who wrote the version
 * @param frusen when it was locked for the remiss or the decision; null while it is worked on
 */
public record Underlag(
        ArendeId arende,
        int version,
        @Nullable String sammanfattning,
        String konsekvensanalys,
        String orsak,
        KontoId av,
        Instant tid,
        @Nullable Instant frusen,
        List<Omradesforslag> omraden) {
    public Underlag {
        omraden = List.copyOf(omraden);
    }

    public boolean arFruset() {
        return frusen != null;
    }

    Underlag med(List<Omradesforslag> nya) {
        return new Underlag(arende, version, sammanfattning, konsekvensanalys, orsak, av, tid, frusen, nya);
    }
}
