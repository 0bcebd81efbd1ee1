package se.nhv.inlasning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one vårdområde: one, or one per tillståndsområde. */
record Fall(List<Inlastrad> rader) {
    Fall {
        rader = List.copyOf(rader);
    }

    Inlastrad forsta() {
        return rader.get(0);
    }

    String namn() {
        return forsta().vardomrade();
    }

    boolean pahittat() {
        return rader.stream().anyMatch(r -> !r.pahittat().isEmpty());
    }

    boolean pagar() {
        return rader.stream().anyMatch(Inlastrad::pagar);
    }

    /** Whether tillståndsområden are decided and run on their own. */
    boolean delat() {
        return forsta().steg() >= 5;
    }

    @Nullable
    String kalla() {
        return forsta().kalla();
    }
}
