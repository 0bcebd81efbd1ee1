package se.nhv.forslag;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to nominate: a samverkansregion or an NPO. */
public record Nominerande(Slag slag, String kod) {
    public enum Slag {
        SAMVERKANSREGION,
        NPO
    }

    public static Nominerande samverkansregion(String kod) {
        return new Nominerande(Slag.SAMVERKANSREGION, kod);
    }

    public static Nominerande npo(String kod) {
        return new Nominerande(Slag.NPO, kod);
    }

    /** As {@link #toString} wrote it; empty for anything else. */
    public static Optional<Nominerande> av(String text) {
        for (Slag slag : Slag.values()) {
            String borjan = ord(slag) + ":";
            if (text.startsWith(borjan)) {
                return Optional.of(new Nominerande(slag, text.substring(borjan.length())));
            }
        }
        return Optional.empty();
    }

    public boolean arNpo() {
        return slag == Slag.NPO;
    }

    @Nullable
    String somNpo() {
        return arNpo() ? kod : null;
    }

    @Nullable
    String somSamverkansregion() {
        return arNpo() ? null : kod;
    }

    private static String ord(Slag slag) {
        return slag.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return ord(slag) + ":" + kod;
    }
}
