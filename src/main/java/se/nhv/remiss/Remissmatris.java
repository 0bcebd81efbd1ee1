package se.nhv.remiss;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Instans × fråga, with the counts.
 *
 * @param rader one per instans that was asked, in the order of the list
 */
public record Remissmatris(Remiss remiss, List<Rad> rader) {
    public Remissmatris {
        rader = List.copyOf(rader);
    }

    /**
     * @param svar by question number; empty when there is no answer or it abstains
     * @param sent came late
     */
    public record Rad(
            Mottagare mottagare, Optional<Yttrande> yttrande, Map<Integer, Yttrande.Svar> svar, boolean sent) {
        public Rad {
            svar = Map.copyOf(svar);
        }

        public Optional<Stallningstagande> stallning(int fraga) {
            return Optional.ofNullable(svar.get(fraga)).map(Yttrande.Svar::stallningstagande);
        }
    }

    /** How many took this stand on the question. */
    public long antal(int fraga, Stallningstagande s) {
        return rader.stream()
                .filter(r -> r.stallning(fraga).filter(s::equals).isPresent())
                .count();
    }

    public int tillfragade() {
        return rader.size();
    }

    /** Those who have answered, also that they have nothing to say. */
    public long svarat() {
        return rader.stream().filter(r -> r.mottagare().harSvarat()).count();
    }

    public long svarat(Remissinstans.Slag slag) {
        return rader.stream()
                .filter(r ->
                        r.mottagare().instans().slag() == slag && r.mottagare().harSvarat())
                .count();
    }

    public long tillfragade(Remissinstans.Slag slag) {
        return rader.stream()
                .filter(r -> r.mottagare().instans().slag() == slag)
                .count();
    }

    /** Those who said yes or no to the whole, which is the first question. */
    public long tagitStallning() {
        return rader.stream()
                .filter(r ->
                        r.stallning(1).filter(Stallningstagande::tarStallning).isPresent())
                .count();
    }

    /** Those who said yes to the whole, wholly or in part. */
    public long stoder() {
        return rader.stream()
                .filter(r -> r.stallning(1).filter(Stallningstagande::stoder).isPresent())
                .count();
    }

    /**
     * The support: those who tillstyrker or tillstyrker delvis, of all who took a stand on the first question. Whoever has no
     * views, abstains or did not answer weighs neither way, and a yttrande for several counts once for each of them. −1 when
     * nobody took a stand.
     */
    public double andelTillstyrker() {
        return tagitStallning() == 0 ? -1 : (double) stoder() / tagitStallning();
    }
}
