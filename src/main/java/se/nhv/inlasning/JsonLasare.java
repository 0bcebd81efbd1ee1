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
            return Lasning.fel(0, "För mycket på en gång: högst 2 MB. Dela upp det.");
        }
        try {
            return las(JSON.readTree(innehall));
        } catch (IOException e) {
            return Lasning.fel(0, "Innehållet går inte att läsa som JSON i UTF-8.");
        }
    }

    private static Lasning las(@Nullable JsonNode rot) {
        JsonNode rader = rot != null && rot.isObject() ? rot.get("rader") : rot;
        if (rader == null || !rader.isArray() || rader.isEmpty()) {
            return Lasning.fel(0, "Skicka en lista med minst en rad, eller ett objekt med listan ”rader”.");
        }
        if (rader.size() > CsvLasare.FLEST_RADER) {
            return Lasning.fel(0, "För många rader: högst " + CsvLasare.FLEST_RADER + ".");
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
            fel.add(new Fel(nr, null, "Raden är inte ett objekt."));
            return;
        }
        Map<String, String> varden = new HashMap<>();
        objekt.properties().forEach(e -> {
            String kolumn = Kolumner.normal(e.getKey());
            String varde = e.getValue().isValueNode() ? e.getValue().asText("").strip() : "";
            if (!Kolumner.finns(kolumn)) {
                fel.add(new Fel(nr, CsvLasare.kort(e.getKey()), "Kolumnen finns inte."));
            } else if (!e.getValue().isValueNode() || varde.length() > 20_000 || varde.indexOf('\0') >= 0) {
                fel.add(new Fel(nr, kolumn, "Värdet ska vara en text eller ett tal, högst 20 000 tecken."));
            } else if (!varde.isEmpty() && !e.getValue().isNull()) {
                varden.put(kolumn, varde);
            }
        });
        ut.add(new Rad(nr, varden));
    }
}
