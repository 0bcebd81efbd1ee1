package se.nhv.gui;

/** A piece of a text that is compared with another: in both, only in the earlier, or only in the later. */
public record Textdel(Sort sort, String text) {
    public enum Sort {
        LIKA,
        BORT,
        TILL
    }
}
