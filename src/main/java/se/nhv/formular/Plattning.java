package se.nhv.formular;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nested values as paths: {@code {a: [{b: 1}]}} becomes {@code a[0].b = "1"}. */
final class Plattning {
    private static final int DJUP = 4;

    private Plattning() {}

    static Map<String, List<String>> av(Map<String, ?> varden) {
        Map<String, List<String>> ut = new LinkedHashMap<>();
        varden.forEach((nyckel, varde) -> lagg(ut, nyckel, varde, 0));
        return ut;
    }

    static Map<String, List<String>> av(@Nullable JsonNode objekt) {
        if (objekt == null || !objekt.isObject()) {
            return Map.of();
        }
        Map<String, Object> varden = new LinkedHashMap<>();
        objekt.properties().forEach(falt -> varden.put(falt.getKey(), vanligt(falt.getValue(), 0)));
        return av(varden);
    }

    private static @Nullable Object vanligt(JsonNode nod, int djup) {
        if (djup > DJUP) {
            return null;
        }
        if (nod.isArray()) {
            List<@Nullable Object> lista = new ArrayList<>();
            nod.forEach(del -> lista.add(vanligt(del, djup + 1)));
            return lista;
        }
        if (nod.isObject()) {
            Map<String, @Nullable Object> falt = new LinkedHashMap<>();
            nod.properties().forEach(del -> falt.put(del.getKey(), vanligt(del.getValue(), djup + 1)));
            return falt;
        }
        return nod.isNull() ? null : nod.asText();
    }

    private static void lagg(Map<String, List<String>> ut, String sokvag, @Nullable Object varde, int djup) {
        if (varde == null || djup > DJUP || sokvag.startsWith("_")) {
            return;
        }
        if (varde instanceof List<?> lista) {
            laggLista(ut, sokvag, lista, djup);
        } else if (!(varde instanceof Map<?, ?>)) {
            ut.put(sokvag, List.of(text(varde)));
        }
    }

    private static void laggLista(Map<String, List<String>> ut, String sokvag, List<?> lista, int djup) {
        List<String> enkla = new ArrayList<>();
        for (int i = 0; i < lista.size(); i++) {
            Object del = lista.get(i);
            if (del instanceof Map<?, ?> rad) {
                String radvag = sokvag + "[" + i + "].";
                ut.put(radvag + Formulardata.RAD, List.of("1"));
                rad.forEach((nyckel, varde) -> lagg(ut, radvag + nyckel, varde, djup + 1));
            } else if (del != null && !(del instanceof List<?>)) {
                enkla.add(text(del));
            }
        }
        if (!enkla.isEmpty()) {
            ut.put(sokvag, enkla);
        }
    }

    private static String text(Object varde) {
        return varde instanceof BigDecimal tal ? tal.toPlainString() : varde.toString();
    }
}
