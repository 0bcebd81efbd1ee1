package se.nhv.remiss.b1;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * The yttrande as it stands.
 *
 * @param av who wrote this version
 */
public record B1Text(int version, Innehall innehall, KontoId av, Instant tid) {

    /**
     * @param tillstyrker for or against that the care is concentrated as the underlag says
     * @param aspekter one text for each
     */
    public record Innehall(
            boolean tillstyrker,
            Map<B1Aspekt, String> aspekter,
            @Nullable String forbehall) {
        public Innehall {
            aspekter = Map.copyOf(aspekter);
        }

        public String text(B1Aspekt a) {
            return aspekter.getOrDefault(a, "");
        }
    }
}
