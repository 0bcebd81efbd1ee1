package se.nhv.formular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the piece of FEEL that conditions in our forms are written in: comparisons of a key with a literal, {@code and}, {@code
 * or}, {@code not(...)}, {@code list contains(key, "x")} and parentheses. The engine's own FEEL library is not used because
 * only room {@code engine.camunda} may touch the engine, and because the page's script needs the parsed condition too; the
 * tests hold the two against each other.
 */
final class Feel {
    private static final Pattern ORD = Pattern.compile(
            "\\s*(list contains(?=\\s*\\()|\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|[A-Za-z_][A-Za-z0-9_]*|!=|<=|>=|[=<>(),])\\s*");

    private final String uttryck;
    private final List<String> ord = new ArrayList<>();
    private int plats;

    private Feel(String uttryck) {
        this.uttryck = uttryck;
    }

    /** @throws IllegalArgumentException with a sentence, if it is more than the forms may use */
    static Villkor las(String uttryck) {
        Feel lasare = new Feel(uttryck);
        lasare.dela();
        Villkor ut = lasare.eller();
        if (lasare.plats < lasare.ord.size()) {
            throw lasare.fel("there is more after the end");
        }
        return ut;
    }

    private void dela() {
        String text = uttryck.strip();
        if (!text.startsWith("=")) {
            throw fel("an expression begins with =");
        }
        Matcher nasta = ORD.matcher(text);
        int slut = 1;
        while (slut < text.length()) {
            if (!nasta.find(slut) || nasta.start() != slut) {
                throw fel("cannot be read from position " + slut);
            }
            ord.add(nasta.group(1));
            slut = nasta.end();
        }
    }

    private Villkor eller() {
        return rad(false);
    }

    private Villkor rad(boolean alla) {
        List<Villkor> delar = new ArrayList<>();
        do {
            delar.add(alla ? en() : rad(true));
        } while (tag(alla ? "and" : "or"));
        return delar.size() == 1 ? delar.get(0) : new Villkor.Och(alla, List.copyOf(delar));
    }

    private Villkor en() {
        if (tag("not")) {
            krav("(");
            Villkor del = eller();
            krav(")");
            return new Villkor.Inte(del);
        }
        if (tag("(")) {
            Villkor del = eller();
            krav(")");
            return del;
        }
        if (tag("list contains")) {
            krav("(");
            String nyckel = nyckel();
            krav(",");
            Object varde = literal();
            krav(")");
            if (!(varde instanceof String text)) {
                throw fel("list contains looks for a text");
            }
            return new Villkor.Innehaller(nyckel, text);
        }
        return jamforelse();
    }

    private Villkor jamforelse() {
        String nyckel = nyckel();
        String tecken = nasta();
        if (!List.of("=", "!=", "<", "<=", ">", ">=").contains(tecken)) {
            throw fel("expected a comparison instead of " + tecken);
        }
        Object varde = literal();
        if (tecken.matches("[<>]=?") && !(varde instanceof BigDecimal)) {
            throw fel("only numbers have an order");
        }
        return new Villkor.Jamforelse(nyckel, tecken, varde);
    }

    private String nyckel() {
        String nasta = nasta();
        if (!nasta.matches("[A-Za-z_]\\w*")
                || List.of("and", "or", "not", "true", "false", "null").contains(nasta)) {
            throw fel("expected a key instead of " + nasta);
        }
        return nasta;
    }

    private @Nullable Object literal() {
        String nasta = nasta();
        return switch (nasta.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> {
                if (nasta.startsWith("\"")) {
                    yield nasta.substring(1, nasta.length() - 1).replaceAll("\\\\(.)", "$1");
                }
                if (nasta.matches("-?\\d.*")) {
                    yield new BigDecimal(nasta);
                }
                throw fel("expected a value instead of " + nasta);
            }
        };
    }

    private boolean tag(String sokt) {
        if (plats < ord.size() && ord.get(plats).equals(sokt)) {
            plats++;
            return true;
        }
        return false;
    }

    private void krav(String sokt) {
        if (!tag(sokt)) {
            throw fel("expected " + sokt);
        }
    }

    private String nasta() {
        if (plats >= ord.size()) {
            throw fel("ends too early");
        }
        return ord.get(plats++);
    }

    private IllegalArgumentException fel(String vad) {
        return new IllegalArgumentException("The condition " + uttryck + " " + vad);
    }
}
