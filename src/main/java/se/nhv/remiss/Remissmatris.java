package se.nhv.remiss;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.remissinstans.Remissinstans;

/**
 * Instans × fråga, with the counts.
 *
 * @param rader one per instans that was asked, in the order of the list
 * @param regel how a yttrande for several is counted, wherever stands are counted
 */
public record Remissmatris(Remiss remiss, List<Rad> rader, GemensamtSvar regel) {
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

        /** Whether its yttrande speaks for others too. */
        public boolean gemensamt() {
            return yttrande.filter(y -> y.instanser().size() > 1).isPresent();
        }

        /** Whether the yttrande was sent by somebody else, who answered for it too. */
        public boolean annansYttrande() {
            return yttrande.filter(y ->
                            !y.instanser().get(0).equals(mottagare.instans().kod()))
                    .isPresent();
        }

        public boolean avstar() {
            return yttrande.filter(Yttrande::avstar).isPresent();
        }
    }

    /** Whether the row weighs by itself, by the rule for yttranden that speak for several. */
    public boolean raknas(Rad rad) {
        return regel == GemensamtSvar.PER_INSTANS || !rad.annansYttrande();
    }

    /** @param slag null for all */
    public Rakning rakna(int fraga, Remissinstans.@Nullable Slag slag) {
        Map<Stallningstagande, Long> stallningar = new EnumMap<>(Stallningstagande.class);
        long avstar = 0;
        long inteFragan = 0;
        long ingetSvar = 0;
        long gemensamma = 0;
        for (Rad rad : rader) {
            if (slag != null && rad.mottagare().instans().slag() != slag) {
                continue;
            }
            Optional<Stallningstagande> stallning = rad.stallning(fraga);
            if (rad.yttrande().isEmpty()) {
                ingetSvar++;
            } else if (!raknas(rad)) {
                gemensamma++;
            } else if (rad.avstar()) {
                avstar++;
            } else if (stallning.isEmpty()) {
                inteFragan++;
            } else {
                stallningar.merge(stallning.get(), 1L, Long::sum);
            }
        }
        return new Rakning(stallningar, avstar, inteFragan, ingetSvar, gemensamma);
    }

    /** How many took this stand on the question. */
    public long antal(int fraga, Stallningstagande s) {
        return rakna(fraga, null).antal(s);
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

    /** How many yttranden speak for several. */
    public long gemensammaYttranden() {
        return rader.stream()
                .filter(Rad::gemensamt)
                .filter(r -> !r.annansYttrande())
                .count();
    }

    /** How many instanser are spoken for together with others. */
    public long iGemensamma() {
        return rader.stream().filter(Rad::gemensamt).count();
    }

    public long sena() {
        return rader.stream().filter(Rad::sent).count();
    }

    /** Those who said yes or no to the whole, which is the first question. */
    public long tagitStallning() {
        return rakna(1, null).tagitStallning();
    }

    /** Those who said yes to the whole, wholly or in part. */
    public long stoder() {
        return rakna(1, null).stoder();
    }

    /**
     * The support: those who tillstyrker or tillstyrker delvis, of all who took a stand on the first question. Whoever has no
     * views, abstains or did not answer weighs neither way, and a yttrande for several is counted by the rule. −1 when nobody
     * took a stand.
     */
    public double andelTillstyrker() {
        Rakning hela = rakna(1, null);
        return hela.tagitStallning() == 0 ? -1 : (double) hela.stoder() / hela.tagitStallning();
    }
}
