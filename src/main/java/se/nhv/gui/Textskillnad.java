package se.nhv.gui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where two texts differ, word by word. */
public final class Textskillnad {
    /** Each word with the space after it, so that the pieces put together are the text again. */
    private static final String GRANSER = "(?<=\\s)(?=\\S)";

    private Textskillnad() {}

    /**
     * The pieces in the order they are read. Those that are not {@code TILL} make up the earlier text, those that are not
     * {@code BORT} the later.
     */
    public static List<Textdel> mellan(String fore, String efter) {
        List<String> a = ord(fore);
        List<String> b = ord(efter);
        List<Textdel> delar = new ArrayList<>();
        int lasta = 0;
        for (AbstractDelta<String> skillnad : DiffUtils.diff(a, b).getDeltas()) {
            lagg(delar, Textdel.Sort.LIKA, a.subList(lasta, skillnad.getSource().getPosition()));
            lagg(delar, Textdel.Sort.BORT, skillnad.getSource().getLines());
            lagg(delar, Textdel.Sort.TILL, skillnad.getTarget().getLines());
            lasta = skillnad.getSource().last() + 1;
        }
        lagg(delar, Textdel.Sort.LIKA, a.subList(lasta, a.size()));
        return List.copyOf(delar);
    }

    private static List<String> ord(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(GRANSER));
    }

    private static void lagg(List<Textdel> delar, Textdel.Sort sort, List<String> ord) {
        if (!ord.isEmpty()) {
            delar.add(new Textdel(sort, String.join("", ord)));
        }
    }
}
