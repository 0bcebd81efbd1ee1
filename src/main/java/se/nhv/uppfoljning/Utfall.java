package se.nhv.uppfoljning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a mått in a year: unit by unit beside the year before, and the whole. */
public record Utfall(Matt matt, int ar, List<Cell> enheter, Cell totalt, boolean seriebrott) {
    public Utfall {
        enheter = List.copyOf(enheter);
    }

    /**
     * One figure.
     *
     * @param enhet code of the unit; empty for the whole
     * @param dold not shown, since it is small or would give a small one away
     * @param saknasSkal why there is no figure; a unit that has not reported has neither figure nor reason
     */
    public record Cell(
            String enhet,
            String enhetsnamn,
            @Nullable Integer taljare,
            @Nullable Integer namnare,
            @Nullable String saknasSkal,
            boolean dold,
            @Nullable Double foregaende) {

        public boolean finns() {
            return taljare != null;
        }

        /** 0–1; null when there is no figure or nobody to count. */
        public @Nullable Double andel() {
            return taljare == null || namnare == null || namnare == 0 ? null : (double) taljare / namnare;
        }

        /** Without the figure. */
        Cell dolj() {
            return new Cell(enhet, enhetsnamn, null, null, null, true, foregaende);
        }

        Cell utanForegaende() {
            return new Cell(enhet, enhetsnamn, taljare, namnare, saknasSkal, dold, null);
        }
    }
}
