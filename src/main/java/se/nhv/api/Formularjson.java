package se.nhv.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.nhv.formular.Falt;
import se.nhv.formular.Formulardata;

/** What stands in a form, in the shape in which it would be sent back. */
final class Formularjson {
    private Formularjson() {}

    static Map<String, Object> av(List<Falt> falt, Formulardata data) {
        return objekt(falt, data, "");
    }

    private static Map<String, Object> objekt(List<Falt> falt, Formulardata data, String fore) {
        Map<String, Object> ut = new LinkedHashMap<>();
        platt(falt).forEach(f -> {
            String vag = fore + f.nyckel();
            if (f instanceof Falt.Rader r) {
                List<Map<String, Object>> rader = new ArrayList<>();
                for (int i = 0; i < data.antalRader(vag); i++) {
                    rader.add(objekt(r.falt(), data, vag + "[" + i + "]."));
                }
                if (!rader.isEmpty()) {
                    ut.put(f.nyckel(), rader);
                }
            } else if (f instanceof Falt.Flerval || f instanceof Falt.Fil) {
                if (!data.alla(vag).isEmpty()) {
                    ut.put(f.nyckel(), data.alla(vag));
                }
            } else if (!data.forsta(vag).isEmpty()) {
                ut.put(f.nyckel(), data.forsta(vag));
            }
        });
        return ut;
    }

    private static Stream<Falt> platt(List<Falt> falt) {
        return falt.stream().flatMap(f -> f instanceof Falt.Grupp g ? platt(g.falt()) : Stream.of(f));
    }
}
