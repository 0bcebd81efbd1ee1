package se.nhv.arbetslista;

import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/**
 * What an answer is as a handling. Every room has to say it of each of its answers, so that none is left out of the
 * diarium by oversight.
 *
 * @param motpart who sent it or shall have it; for what was made here, who made it
 * @param rubrik what it is about; for {@link Slag#AV_RUMMET} the key of the text it gets from the room, for {@link Slag#INGEN} the reason
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

    public static Svarshandling inkommen(String motpart, String nyckel, Object... varden) {
        return ny(Slag.INKOMMEN, motpart, nyckel, varden);
    }

    public static Svarshandling upprattad(String nyckel, Object... varden) {
        return ny(Slag.UPPRATTAD, "Socialstyrelsen", nyckel, varden);
    }

    public static Svarshandling upprattadAv(String av, String nyckel, Object... varden) {
        return ny(Slag.UPPRATTAD, av, nyckel, varden);
    }

    public static Svarshandling utgaende(String till, String nyckel, Object... varden) {
        return ny(Slag.UTGAENDE, till, nyckel, varden);
    }

    /** @param nyckel the text by which the room names what it registers, now or when the model gets there */
    public static Svarshandling avRummet(String nyckel) {
        return new Svarshandling(Slag.AV_RUMMET, "", nyckel, Synlighet.INTERN, null);
    }

    /** @param nyckel the text that says why there is nothing to register, with the paragraph */
    public static Svarshandling ingen(String nyckel) {
        return ny(Slag.INGEN, "", nyckel);
    }

    private static Svarshandling ny(Slag slag, String motpart, String nyckel, Object... varden) {
        return new Svarshandling(slag, motpart, Textkalla.text(nyckel, varden), Synlighet.INTERN, null);
    }

    public Svarshandling synligFor(Synlighet ny) {
        return new Svarshandling(slag, motpart, rubrik, ny, sekretess);
    }

    public Svarshandling medSekretess(@Nullable String paragraf) {
        return new Svarshandling(slag, motpart, rubrik, synlig, paragraf);
    }
}
