package se.nhv.remiss.b1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * How far beredningsgrupp 1 has come in the round.
 *
 * @param oppen it is the group's turn; otherwise nothing can be written
 * @param text the yttrande as it stands, empty until somebody has begun
 * @param ledamoter everybody of the group, by name
 * @param delar what each member has written, by aspect
 * @param inlagg in the order they were said
 */
public record B1Lage(
        int omgang,
        boolean oppen,
        Optional<B1Text> text,
        List<Ledamot> ledamoter,
        Map<B1Aspekt, List<Del>> delar,
        List<B1Inlagg> inlagg) {

    public enum Lage {
        HAR_SKRIVIT_UNDER,
        /** Signed a version that is not the last. */
        FALLEN,
        KVAR,
        FORHINDRAD,
        JAVIG;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param underskrift the last one, also if it counts no more
     * @param skal why the member cannot take part
     */
    public record Ledamot(
            KontoId konto,
            String namn,
            Lage lage,
            @Nullable B1Underskrift underskrift,
            @Nullable String skal) {
        public boolean deltar() {
            return lage != Lage.FORHINDRAD && lage != Lage.JAVIG;
        }
    }

    /** What one member has written about one aspect. */
    public record Del(KontoId konto, String namn, String text) {}

    /** The version that can be signed; 0 until there is one. */
    public int version() {
        return text.map(B1Text::version).orElse(0);
    }

    /** Who still has to sign. */
    public List<Ledamot> kvar() {
        return ledamoter.stream()
                .filter(l -> l.deltar() && l.lage() != Lage.HAR_SKRIVIT_UNDER)
                .toList();
    }

    public List<Ledamot> underskrivna() {
        return ledamoter.stream()
                .filter(l -> l.lage() == Lage.HAR_SKRIVIT_UNDER)
                .toList();
    }

    /** Everybody who takes part has signed what stands. */
    public boolean klart() {
        return text.isPresent() && kvar().isEmpty() && !underskrivna().isEmpty();
    }

    public Optional<Ledamot> ledamot(KontoId konto) {
        return ledamoter.stream().filter(l -> l.konto().equals(konto)).findFirst();
    }

    /** What this member has written about the aspect. */
    public String del(KontoId konto, B1Aspekt aspekt) {
        return delar.getOrDefault(aspekt, List.of()).stream()
                .filter(d -> d.konto().equals(konto))
                .map(Del::text)
                .findFirst()
                .orElse("");
    }

    /** The parts of all about the aspect one after the other, to begin the yttrande from. */
    public String sammanlagt(B1Aspekt aspekt) {
        return String.join(
                "\n\n",
                delar.getOrDefault(aspekt, List.of()).stream().map(Del::text).toList());
    }
}
