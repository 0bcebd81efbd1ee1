package se.nhv.formular;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One component of a form. */
public sealed interface Falt {

    Bas bas();

    default String nyckel() {
        return bas().nyckel();
    }

    default String etikett() {
        return bas().etikett();
    }

    /** The id of a field's element on the page, from its path. */
    static String elementId(String sokvag) {
        return "falt-" + sokvag.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /**
     * What all have.
     *
     * @param nyckel name of the answer; made up for those that have none
     * @param hjalp help text, may be empty
     * @param doldOm hidden when this holds
     * @param skrivskyddad shown, never typed; its value is what was prefilled
     * @param osynlig read-only and not even shown: an id that goes with the answer
     * @param forval value from the start
     */
    record Bas(
            String nyckel,
            String etikett,
            String hjalp,
            @Nullable Villkor doldOm,
            boolean obligatorisk,
            boolean skrivskyddad,
            boolean osynlig,
            @Nullable String forval) {}

    /** textfield and textarea. */
    record Text(
            Bas bas,
            boolean flerradig,
            int minLangd,
            int maxLangd,
            @Nullable Pattern monster,
            String monsterText,
            boolean epost,
            String autocomplete)
            implements Falt {}

    /** number. */
    record Tal(Bas bas, @Nullable BigDecimal min, @Nullable BigDecimal max, int decimaler) implements Falt {
        public boolean heltal() {
            return decimaler == 0;
        }
    }

    /**
     * datetime of subtype date.
     *
     * @param efter key of another date in the same list of fields that must not be later than this one
     */
    record Datum(Bas bas, @Nullable String efter, boolean intePasserad, boolean inteFramtida) implements Falt {}

    /** radio and select: one of the alternatives. */
    record Enval(Bas bas, Alternativ alternativ, boolean lista) implements Falt {}

    /** checklist and taglist: any of the alternatives. */
    record Flerval(Bas bas, Alternativ alternativ) implements Falt {}

    /** checkbox. */
    record Kryss(Bas bas) implements Falt {}

    /** filepicker. */
    record Fil(Bas bas, boolean flera, int maxMb, String accept) implements Falt {}

    /**
     * dynamiclist: rows of the same fields.
     *
     * @param rad what one row is called, in singular
     * @param andringsbar rows may be added and removed
     */
    record Rader(Bas bas, List<Falt> falt, String rad, boolean andringsbar, int min, int max, int forst)
            implements Falt {}

    /** group: its fields lie beside the others in the answer. */
    record Grupp(Bas bas, List<Falt> falt) implements Falt {}

    /** text: a paragraph to read. */
    record Stycke(Bas bas, List<String> stycken) implements Falt {}

    /** separator and spacer. */
    record Avskiljare(Bas bas) implements Falt {}

    /**
     * What can be chosen.
     *
     * @param fasta in the file
     * @param nyckel or given by the caller under this key
     */
    record Alternativ(List<Val> fasta, @Nullable String nyckel) {
        public List<Val> ur(Sammanhang sammanhang) {
            return nyckel == null ? fasta : sammanhang.val().getOrDefault(nyckel, List.of());
        }
    }
}
