package se.nhv.inlasning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the same rows from JSON: an array of objects, or an object with the array {@code rader}. */
final class JsonLasare {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLasare() {}

    static Lasning las(byte[] innehall) {
        if (innehall.length > CsvLasare.STORST_BYTE) {
            return Lasning.fel(0, "inlasning.fel.forMycket");
        }
        try {
            return las(JSON.readTree(innehall));
        } catch (IOException e) {
            return Lasning.fel(0, "inlasning.fel.ingenJson");
        }
    }

    private static Lasning las(@Nullable JsonNode rot) {
        JsonNode rader = rot != null && rot.isObject() ? rot.get("rader") : rot;
        if (rader == null || !rader.isArray() || rader.isEmpty()) {
            return Lasning.fel(0, "inlasning.fel.ingenLista");
        }
        if (rader.size() > CsvLasare.FLEST_RADER) {
            return Lasning.fel(0, "inlasning.fel.forMangaRader", CsvLasare.FLEST_RADER);
        }
        List<Rad> ut = new ArrayList<>();
        List<Fel> fel = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            rad(i + 1, rader.get(i), ut, fel);
        }
        return new Lasning(ut, fel);
    }

    private static void rad(int nr, JsonNode objekt, List<Rad> ut, List<Fel> fel) {
        if (!objekt.isObject()) {
            fel.add(Fel.av(nr, null, "inlasning.fel.ingetObjekt"));
            return;
        }
        Map<String, String> varden = new HashMap<>();
        objekt.properties().forEach(e -> {
            String kolumn = Kolumner.normal(e.getKey());
            String varde = e.getValue().isValueNode() ? e.getValue().asText("").strip() : "";
            if (!Kolumner.finns(kolumn)) {
                fel.add(Fel.av(nr, CsvLasare.kort(e.getKey()), "inlasning.fel.kolumnenFinnsInte"));
            } else if (!e.getValue().isValueNode() || varde.length() > 20_000 || varde.indexOf('\0') >= 0) {
                fel.add(Fel.av(nr, kolumn, "inlasning.fel.vardetsForm"));
            } else if (!varde.isEmpty() && !e.getValue().isNull()) {
                varden.put(kolumn, varde);
            }
        });
        ut.add(new Rad(nr, varden));
    }
}
