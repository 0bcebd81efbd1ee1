package se.nhv.formular;

import java.util.List;
import java.util.Map;

/**
 * What the caller knows and the form file does not.
 *
 * @param val alternatives by {@code valuesKey}
 * @param forifyllt what earlier steps decided, by field key (rows as a list of maps); a read-only field always takes its value
 *     from here, whatever was posted
 * @param filer the uploads this person has made for this task: the only ones a file field accepts
 */
public record Sammanhang(Map<String, List<Val>> val, Map<String, ?> forifyllt, List<Uppladdning> filer) {

    public Sammanhang {
        val = Map.copyOf(val);
        filer = List.copyOf(filer);
    }

    public static Sammanhang tomt() {
        return new Sammanhang(Map.of(), Map.of(), List.of());
    }

    public static Sammanhang av(Map<String, List<Val>> val, Map<String, ?> forifyllt) {
        return new Sammanhang(val, forifyllt, List.of());
    }

    public Sammanhang medFiler(List<Uppladdning> nya) {
        return new Sammanhang(val, forifyllt, nya);
    }
}
