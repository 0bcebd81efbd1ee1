package se.nhv.formular;

import java.util.List;

/**
 * A posted form.
 *
 * @param data what was typed, with added rows added, removed rows removed and uploaded files as their ids
 * @param onskan which button was pressed
 * @param filfel files that were refused
 */
public record Inskick(Formulardata data, Onskan onskan, List<Faltfel> filfel) {

    /** What the person wanted with it. */
    public enum Onskan {
        /** Answer the task. */
        SKICKA,
        /** Save the draft and stay. */
        SPARA_UTKAST,
        /** Draw the same form again: a row more or less, a file taken away, other questions shown. */
        RITA_OM
    }
}
