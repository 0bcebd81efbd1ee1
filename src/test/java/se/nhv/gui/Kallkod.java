package se.nhv.gui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals of a Java or JavaScript source, with the calls each of them stands in; comments are left out. */
final class Kallkod {
    private static final Pattern ANROP = Pattern.compile("((?:new )?@?[\\w.]+)\\s*$");

    private final String kalla;
    private final List<Literal> literaler = new ArrayList<>();
    private final Deque<String> anrop = new ArrayDeque<>();
    private int plats;

    private Kallkod(String kalla) {
        this.kalla = kalla;
    }

    /**
     * @param anrop what it is an argument of, innermost first, such as {@code new Avvisad} or {@code logg.skriv}
     * @param byggsPa whether something is added to it, as to the beginning of a key
     */
    record Literal(String text, int rad, List<String> anrop, boolean byggsPa) {
        boolean i(Pattern namn) {
            return anrop.stream().anyMatch(a -> namn.matcher(a).find());
        }
    }

    static List<Literal> literaler(String kalla) {
        Kallkod k = new Kallkod(kalla);
        while (k.plats < kalla.length()) {
            k.nasta();
        }
        return k.literaler;
    }

    private void nasta() {
        char tecken = kalla.charAt(plats);
        if (kalla.startsWith("//", plats)) {
            plats = fram(kalla.indexOf('\n', plats), 1);
        } else if (kalla.startsWith("/*", plats)) {
            plats = fram(kalla.indexOf("*/", plats + 2), 2);
        } else if (kalla.startsWith("\"\"\"", plats)) {
            literal("\"\"\"");
        } else if (tecken == '"' || tecken == '\'' || tecken == '`') {
            literal(String.valueOf(tecken));
        } else {
            if (tecken == '(') {
                Matcher namn = ANROP.matcher(kalla.substring(Math.max(0, plats - 100), plats));
                anrop.push(namn.find() ? namn.group(1) : "");
            } else if (tecken == ')' && !anrop.isEmpty()) {
                anrop.pop();
            }
            plats++;
        }
    }

    private void literal(String tecken) {
        int borjan = plats + tecken.length();
        int slut = borjan;
        while (slut < kalla.length() && !kalla.startsWith(tecken, slut)) {
            slut += kalla.charAt(slut) == '\\' ? 2 : 1;
        }
        String text = kalla.substring(borjan, Math.min(slut, kalla.length()));
        plats = slut + tecken.length();
        if (tecken.equals("'") && text.length() <= 2) {
            return;
        }
        literaler.add(new Literal(
                text.replace("\\n", "\n").replace("\\\"", "\""),
                1
                        + (int) kalla.substring(0, borjan)
                                .chars()
                                .filter(c -> c == '\n')
                                .count(),
                List.copyOf(anrop),
                kalla.substring(Math.min(plats, kalla.length())).stripLeading().startsWith("+")));
    }

    private int fram(int hit, int langd) {
        return hit < 0 ? kalla.length() : hit + langd;
    }
}
