package se.nhv.remiss;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nhv.remissinstans.Remissinstans;

/**
 * One instans in one remiss.
 *
 * @param sistaDag its own last day, anstånd included
 * @param oppnad when the link was first opened
 */
public record Mottagare(
        RemissId remiss,
        Remissinstans instans,
        LocalDate sistaDag,
        LocalDate ursprungligDag,
        Lage lage,
        @Nullable Instant oppnad,
        int paminnelser,
        @Nullable LocalDate senastPamind) {
    public enum Lage {
        VANTAR,
        BESVARAD,
        /** Answered that it has nothing to say. */
        AVSTAR,
        /** The last day passed without an answer. */
        EJ_BESVARAD;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean harSvarat() {
        return lage == Lage.BESVARAD || lage == Lage.AVSTAR;
    }

    public boolean harAnstand() {
        return !sistaDag.equals(ursprungligDag);
    }
}
