package se.nhv.gui;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where in a list of several pages one is, and the addresses beside it. Pages count from 1. */
public record Sidbyte(
        int nu, int antal, @Nullable String forra, @Nullable String nasta) {

    /** @param href makes the address of a page; everything else of the list's address stays as it is */
    public static Sidbyte av(int nu, long rader, int perSida, IntFunction<String> href) {
        int antal = (int) Math.max(1, (rader + perSida - 1) / perSida);
        int har = Math.min(Math.max(1, nu), antal);
        return new Sidbyte(har, antal, har > 1 ? href.apply(har - 1) : null, har < antal ? href.apply(har + 1) : null);
    }
}
