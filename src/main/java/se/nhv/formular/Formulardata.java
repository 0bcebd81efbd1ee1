package se.nhv.formular;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as it was typed, valid or not: text values by path ({@code antal}, {@code omraden[0].namn}). The same whether
 * it came from a page, from JSON or from a draft. Rows are numbered from 0 without gaps. Characters that no database could keep
 * become U+FFFD, which the validation refuses.
 */
public final class Formulardata {
    /** Marks a row that exists although nothing in it was typed. */
    static final String RAD = "_rad";

    private static final int FLEST_RADER = 500;
    private static final Pattern RADVAG = Pattern.compile("([A-Za-z0-9_-]+)\\[(\\d{1,6})]\\.(.+)", Pattern.DOTALL);

    private final Map<String, List<String>> varden;

    private Formulardata(Map<String, List<String>> varden) {
        this.varden = Collections.unmodifiableMap(numreraOm(varden));
    }

    public static Formulardata tom() {
        return new Formulardata(Map.of());
    }

    /** From a posted page. Names that begin with {@code _} are commands and tokens, not answers. */
    public static Formulardata avParametrar(Map<String, String[]> parametrar) {
        Map<String, List<String>> varden = new LinkedHashMap<>();
        parametrar.forEach((namn, givna) -> {
            if (!namn.startsWith("_")) {
                varden.put(namn, List.of(givna));
            }
        });
        return new Formulardata(varden);
    }

    /** From JSON: an object of values, lists of values and lists of objects (rows). What is none of these is left out. */
    public static Formulardata avJson(@Nullable JsonNode objekt) {
        return new Formulardata(Plattning.av(objekt));
    }

    /** From values of a room: String, Number, Boolean, LocalDate, UUID, lists of these, and lists of maps (rows). */
    public static Formulardata av(Map<String, ?> forifyllt) {
        return new Formulardata(Plattning.av(forifyllt));
    }

    /** Reads back what {@link #varden()} gave. */
    public static Formulardata ur(Map<String, List<String>> varden) {
        return new Formulardata(varden);
    }

    /** Everything, by path, to be stored. */
    public Map<String, List<String>> varden() {
        return varden;
    }

    public List<String> alla(String sokvag) {
        return varden.getOrDefault(sokvag, List.of());
    }

    /** @return the first value, or "" */
    public String forsta(String sokvag) {
        List<String> alla = alla(sokvag);
        return alla.isEmpty() ? "" : alla.get(0);
    }

    public boolean finns(String sokvag) {
        return varden.containsKey(sokvag);
    }

    /** How many rows were typed in the list. */
    public int antalRader(String lista) {
        int antal = 0;
        for (String sokvag : varden.keySet()) {
            Matcher rad = RADVAG.matcher(sokvag);
            if (rad.matches() && rad.group(1).equals(lista)) {
                antal = Math.max(antal, Integer.parseInt(rad.group(2)) + 1);
            }
        }
        return antal;
    }

    /** The same with one value more, or another. */
    public Formulardata med(String sokvag, List<String> nya) {
        Map<String, List<String>> ut = new LinkedHashMap<>(varden);
        ut.put(sokvag, nya);
        return new Formulardata(ut);
    }

    public Formulardata medNyRad(String lista) {
        return med(lista + "[" + antalRader(lista) + "]." + RAD, List.of("1"));
    }

    public Formulardata utanRad(String lista, int nummer) {
        Map<String, List<String>> ut = new LinkedHashMap<>(varden);
        ut.keySet().removeIf(sokvag -> sokvag.startsWith(lista + "[" + nummer + "]."));
        return new Formulardata(ut);
    }

    /** The same without a value, wherever it stands: a file that was taken away. */
    Formulardata utanVarde(String varde) {
        Map<String, List<String>> ut = new LinkedHashMap<>();
        varden.forEach((sokvag, alla) ->
                ut.put(sokvag, alla.stream().filter(v -> !v.equals(varde)).toList()));
        return new Formulardata(ut);
    }

    private static Map<String, List<String>> numreraOm(Map<String, List<String>> givna) {
        Map<String, TreeMap<Integer, Integer>> nummer = new LinkedHashMap<>();
        for (String sokvag : givna.keySet()) {
            Matcher rad = RADVAG.matcher(sokvag);
            if (rad.matches()) {
                nummer.computeIfAbsent(rad.group(1), l -> new TreeMap<>()).put(Integer.valueOf(rad.group(2)), 0);
            }
        }
        nummer.values().forEach(Formulardata::numrera);
        Map<String, List<String>> ut = new LinkedHashMap<>();
        givna.forEach((sokvag, varden) -> {
            Matcher rad = RADVAG.matcher(sokvag);
            String ny = sokvag;
            if (rad.matches()) {
                int i = nummer.getOrDefault(rad.group(1), new TreeMap<>())
                        .getOrDefault(Integer.valueOf(rad.group(2)), 0);
                ny = i < FLEST_RADER ? rad.group(1) + "[" + i + "]." + rad.group(3) : "";
            }
            if (!ny.isEmpty()) {
                ut.put(Tecken.sparbar(ny), varden.stream().map(Tecken::sparbar).toList());
            }
        });
        return ut;
    }

    private static void numrera(TreeMap<Integer, Integer> rader) {
        int i = 0;
        for (Integer gammalt : new ArrayList<>(rader.keySet())) {
            rader.put(gammalt, i++);
        }
    }

    @Override
    public boolean equals(@Nullable Object annat) {
        return annat instanceof Formulardata data && data.varden.equals(varden);
    }

    @Override
    public int hashCode() {
        return varden.hashCode();
    }

    @Override
    public String toString() {
        return varden.toString();
    }
}
