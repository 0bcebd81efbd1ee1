package se.nhv.dokument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall stand in a file, whatever kind of file it becomes.
 *
 * @param beskrivning one sentence about the document, for those who look for it by its properties
 * @param delar in reading order; a heading is never more than one level below the one before
 */
public record Dokument(String titel, String beskrivning, List<Del> delar) {
    /** The title is level 1. */
    private static final int TITELNS_NIVA = 1;

    public Dokument {
        delar = List.copyOf(delar);
        int forra = TITELNS_NIVA;
        for (Del d : delar) {
            if (d instanceof Rubrik r) {
                if (r.niva() <= TITELNS_NIVA || r.niva() > forra + 1) {
                    throw new IllegalArgumentException("a heading of level " + r.niva() + " follows level " + forra);
                }
                forra = r.niva();
            }
        }
    }

    public sealed interface Del permits Rubrik, Stycke, Markt, Lista, Lankar, Tabell {}

    /** @param niva 2 is a heading directly under the title */
    public record Rubrik(int niva, String text) implements Del {}

    /** Lines within it are kept. */
    public record Stycke(String text) implements Del {}

    /**
     * A text that is found again when a Word file comes back; elsewhere it is a paragraph like any other.
     *
     * @param marke at most 64 characters, and different from every other in the document
     * @param namn what the text is, for those who write in it
     * @param last it is there to be read, not to be written in
     */
    public record Markt(String marke, String namn, String text, boolean last) implements Del {
        private static final int LANGST = 64;

        public Markt {
            if (marke.isEmpty() || marke.length() > LANGST) {
                throw new IllegalArgumentException("a name of 1 to 64 characters is wanted, not " + marke);
            }
        }
    }

    public record Lista(boolean numrerad, List<String> punkter) implements Del {
        public Lista {
            punkter = List.copyOf(punkter);
        }
    }

    /** A numbered list in which every line leads somewhere. */
    public record Lankar(List<Lank> lankar) implements Del {
        public Lankar {
            lankar = List.copyOf(lankar);
        }

        /** The lines without where they lead. */
        Lista utanMal() {
            return new Lista(true, lankar.stream().map(Lank::text).toList());
        }
    }

    /** @param mal the whole address */
    public record Lank(String text, String mal) {}

    /**
     * The first column names its row.
     *
     * @param namn says what the table shows
     * @param rader each as long as the columns are many
     */
    public record Tabell(String namn, List<String> kolumner, List<List<Cell>> rader) implements Del {
        public Tabell {
            kolumner = List.copyOf(kolumner);
            rader = rader.stream().map(List::copyOf).toList();
            int bredd = kolumner.size();
            if (bredd == 0 || rader.stream().anyMatch(r -> r.size() != bredd)) {
                throw new IllegalArgumentException("every row of a table has a cell for each column");
            }
        }
    }

    /**
     * @param text what is read
     * @param tal the same as a number, for those who count on
     */
    public record Cell(String text, @Nullable Long tal, Ton ton) {
        public static Cell text(String text) {
            return new Cell(text, null, Ton.INGEN);
        }

        public static Cell tal(long tal) {
            return new Cell(String.valueOf(tal), tal, Ton.INGEN);
        }

        public static Cell ton(String text, Ton ton) {
            return new Cell(text, null, ton);
        }
    }

    /** A colour behind words that say the same. */
    public enum Ton {
        INGEN,
        JA,
        DELVIS,
        NEJ,
        SVAG
    }
}
