package se.nhv.formular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** A form file as text becomes a {@link Formular}, or a sentence about what in it would have been ignored. */
final class Formularlasare {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KANDA = Set.of(
            "type",
            "id",
            "schemaVersion",
            "components",
            "executionPlatform",
            "executionPlatformVersion",
            "exporter",
            "versionTag");
    private static final int ALDSTA_SCHEMA = 16;

    private Formularlasare() {}

    static Formular las(String nyckel, String text) {
        JsonNode fil;
        try {
            fil = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new FormularOgiltigt(nyckel, "is not JSON: " + e.getOriginalMessage());
        }
        fil.fieldNames().forEachRemaining(namn -> {
            if (!KANDA.contains(namn)) {
                throw new FormularOgiltigt(nyckel, "nobody reads its " + namn);
            }
        });
        if (fil.path("schemaVersion").asInt() < ALDSTA_SCHEMA) {
            throw new FormularOgiltigt(nyckel, "has a schemaVersion older than " + ALDSTA_SCHEMA);
        }
        List<Falt> falt = new Faltlasare(nyckel).alla(fil.path("components"));
        Formularkontroll.kontrollera(nyckel, falt);
        return new Formular(nyckel, version(text), falt, text);
    }

    private static String version(String text) {
        try {
            byte[] summa = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summa, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
