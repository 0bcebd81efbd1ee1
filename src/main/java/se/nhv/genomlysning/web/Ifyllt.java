package se.nhv.genomlysning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.nhv.fel.Avvisad;

/**
 * What was typed in one of a page's forms and could not be taken, kept with what is wrong. Ids in the page are the form's
 * name, a dash and the field's.
 *
 * @param fel sentences by id
 */
record Ifyllt(String formular, MultiValueMap<String, String> varden, Map<String, String> fel) {
    static final Ifyllt INGET = new Ifyllt("", MultiValueMap.fromSingleValue(Map.of()), Map.of());

    /** @param forst the field that is pointed at when the refusal names none */
    static Ifyllt fel(String formular, MultiValueMap<String, String> varden, Avvisad fel, String forst) {
        return new Ifyllt(formular, varden, Map.of(formular + "-" + fel.falt().orElse(forst), fel.mening()));
    }

    /** What was typed in the field of that form, otherwise what it stands at from the beginning. */
    public String text(String i, String falt, @Nullable Object annars) {
        if (i.equals(formular)) {
            String typat = varden.getFirst(falt);
            return typat == null ? "" : typat;
        }
        return annars == null ? "" : annars.toString();
    }

    /** As {@link #text} for the n:th of several fields with the same name. */
    public String nr(String i, String falt, int n) {
        List<String> alla = i.equals(formular) ? varden.getOrDefault(falt, List.of()) : List.of();
        return n < alla.size() ? alla.get(n) : "";
    }

    /** Whether this form is the one that was sent. */
    public boolean ar(String i) {
        return i.equals(formular);
    }
}
