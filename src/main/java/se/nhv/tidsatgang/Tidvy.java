package se.nhv.tidsatgang;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time of one case, as the fragment {@code tidsatgang/fragment :: tid(vy)} shows it. */
public record Tidvy(List<Rad> rader) {
    /**
     * A step of the ärende or of a tillståndsområde.
     *
     * @param omrade the name of the tillståndsområde; null for the ärende's own steps
     * @param till the day after the last, null while it runs
     * @param dagar days that were not paused
     * @param norm days, null where there is none
     * @param delar whose the days were, pauses included; they sum to {@code dagar} and {@code pausade}
     */
    public record Rad(
            @Nullable String omrade,
            int steg,
            LocalDate fran,
            @Nullable LocalDate till,
            int dagar,
            int pausade,
            @Nullable Integer norm,
            boolean pahittad,
            List<Del> delar) {
        /** The width of the small bar's ground. */
        private static final int BREDD = 160;

        public boolean pagar() {
            return till == null;
        }

        /** How the step stands: {@code over}, {@code inom}, {@code kvar} while it runs, or {@code utanNorm}. */
        public String mot() {
            if (norm == null) {
                return "utanNorm";
            }
            return dagar > norm ? "over" : pagar() ? "kvar" : "inom";
        }

        public int skillnad() {
            return norm == null ? 0 : Math.abs(dagar - norm);
        }

        public int stapel() {
            return skala() == 0 ? 0 : (int) Math.round((double) BREDD * dagar / skala());
        }

        public @Nullable Integer normstreck() {
            return norm == null ? null : (int) Math.round((double) (BREDD - 2) * norm / skala());
        }

        private int skala() {
            return Math.max(dagar, norm == null ? 0 : norm);
        }
    }

    /** Some of the days of a step; owner and reason as their keys among the messages. */
    public record Del(String agare, String orsak, int dagar) {}
}
