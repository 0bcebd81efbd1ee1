package se.nhv.arbetslista;

import org.jspecify.annotations.Nullable;
import se.nhv.handling.Synlighet;

/**
 * What an answer is as a handling. Every room has to say it of each of its answers, so that none is left out of the
 * diarium by oversight.
 *
 * @param motpart who sent it or shall have it; for what was made here, who made it
 * @param rubrik what it is about; for {@link Slag#AV_RUMMET} the beginning of it, for {@link Slag#INGEN} the reason
 */
public record Svarshandling(
        Slag slag,
        String motpart,
        String rubrik,
        Synlighet synlig,
        @Nullable String sekretess) {
    public enum Slag {
        /** Came from somebody outside. */
        INKOMMEN,
        /** Was made here. */
        UPPRATTAD,
        /** Leaves with this answer. */
        UTGAENDE,
        /** The room registers what it leads to, with a text of its own. */
        AV_RUMMET,
        /** Is not yet a handling, or need not be registered. */
        INGEN
    }

    public static Svarshandling inkommen(String motpart, String rubrik) {
        return new Svarshandling(Slag.INKOMMEN, motpart, rubrik, Synlighet.INTERN, null);
    }

    public static Svarshandling upprattad(String rubrik) {
        return upprattad("Socialstyrelsen", rubrik);
    }

    public static Svarshandling upprattad(String av, String rubrik) {
        return new Svarshandling(Slag.UPPRATTAD, av, rubrik, Synlighet.INTERN, null);
    }

    public static Svarshandling utgaende(String till, String rubrik) {
        return new Svarshandling(Slag.UTGAENDE, till, rubrik, Synlighet.INTERN, null);
    }

    /** @param rubrik how the rubrik begins of what the room registers now or when the model gets there */
    public static Svarshandling avRummet(String rubrik) {
        return new Svarshandling(Slag.AV_RUMMET, "", rubrik, Synlighet.INTERN, null);
    }

    /** @param skal why there is nothing to register, with the paragraph */
    public static Svarshandling ingen(String skal) {
        return new Svarshandling(Slag.INGEN, "", skal, Synlighet.INTERN, null);
    }

    public Svarshandling synligFor(Synlighet ny) {
        return new Svarshandling(slag, motpart, rubrik, ny, sekretess);
    }

    public Svarshandling medSekretess(@Nullable String paragraf) {
        return new Svarshandling(slag, motpart, rubrik, synlig, paragraf);
    }
}
