package se.nhv.formular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads the controls of a page as a browser would post them. */
final class Kontroller {
    private static final Pattern KONTROLL = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern VALD = Pattern.compile("<option([^>]*\\bselected\\b[^>]*)>");

    private Kontroller() {}

    static Formulardata las(String html) {
        Map<String, List<String>> ut = new LinkedHashMap<>();
        Matcher kontroll = KONTROLL.matcher(Pattern.compile("<template>.*?</template>", Pattern.DOTALL)
                .matcher(html)
                .replaceAll(""));
        while (kontroll.find()) {
            if (kontroll.group(1) != null) {
                input(kontroll.group(1), ut);
            } else if (kontroll.group(2) != null) {
                String text = HtmlUtils.htmlUnescape(kontroll.group(3));
                lagg(ut, varde(kontroll.group(2), "name"), text.startsWith("\n") ? text.substring(1) : text);
            } else {
                Matcher vald = VALD.matcher(kontroll.group(5));
                lagg(ut, varde(kontroll.group(4), "name"), vald.find() ? varde(vald.group(1), "value") : "");
            }
        }
        return Formulardata.ur(ut);
    }

    private static void input(String attribut, Map<String, List<String>> ut) {
        String typ = varde(attribut, "type");
        boolean ikryssbar = typ.equals("radio") || typ.equals("checkbox");
        if (!typ.equals("file") && (!ikryssbar || attribut.contains("checked"))) {
            lagg(ut, varde(attribut, "name"), varde(attribut, "value"));
        }
    }

    private static void lagg(Map<String, List<String>> ut, String namn, String varde) {
        if (!namn.isEmpty() && !namn.startsWith("_")) {
            ut.computeIfAbsent(namn, n -> new ArrayList<>()).add(varde);
        }
    }

    private static String varde(String attribut, String namn) {
        Matcher hittat =
                Pattern.compile("\\b" + namn + "=\"([^\"]*)\"", Pattern.DOTALL).matcher(attribut);
        return hittat.find() ? HtmlUtils.htmlUnescape(hittat.group(1)) : "";
    }
}
