package se.nhv.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with nothing but HTTP: asks what a form wants, answers, and mends what the answer says is wrong. */
final class Maskin {
    private static final Pattern RADVAG = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String bas;
    private String idag = "";

    Maskin(int port) {
        bas = "http://localhost:" + port + "/api/v1";
    }

    record Svar(int status, JsonNode kropp) {}

    Svar get(String vem, String vag) {
        return skicka(vem, HttpRequest.newBuilder(URI.create(bas + vag)).GET());
    }

    Svar post(String vem, String vag, Object kropp) {
        return skicka(
                vem,
                HttpRequest.newBuilder(URI.create(bas + vag))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text(kropp))));
    }

    Svar put(String vem, String vag, Object kropp) {
        return skicka(
                vem,
                HttpRequest.newBuilder(URI.create(bas + vag))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(text(kropp))));
    }

    String idag() {
        return idag;
    }

    /** Lets everything due happen, and reads what day it is. */
    void lat() {
        idag = get("utredare1", "/demo/klocka").kropp().path("idag").asText();
        post("utredare1", "/demo/klocka", Map.of("datum", idag));
    }

    /** Goes to the next day on which something happens by itself. */
    void framat() {
        JsonNode nasta = get("utredare1", "/demo/klocka").kropp().path("nastaHandelse");
        if (nasta.isNull() || nasta.isMissingNode()) {
            throw new AssertionError("Inget händer mer av sig självt.");
        }
        String dag = nasta.asText();
        if (dag.equals(idag)) {
            dag = java.time.LocalDate.parse(idag).plusDays(1).toString();
        }
        post("utredare1", "/demo/klocka", Map.of("datum", dag));
        lat();
    }

    /** Answers the task with these values; what the form lacks besides is filled in until it is content. */
    void svara(String vem, String uppgift, Map<String, ?> givet) {
        JsonNode hel = get(vem, "/uppgifter/" + uppgift).kropp();
        ObjectNode svar = (ObjectNode) hel.path("ifyllt").deepCopy();
        svar.setAll((ObjectNode) json.valueToTree(givet));
        String sist = "";
        for (int varv = 0; varv < 60; varv++) {
            Svar s = post(vem, "/uppgifter/" + uppgift + "/svar", svar);
            if (s.status() == 204) {
                return;
            }
            sist = s.status() + " " + s.kropp();
            if (s.status() != 422) {
                break;
            }
            boolean rattat = false;
            for (JsonNode fel : s.kropp().path("errors")) {
                rattat |= ratta(svar, hel.path("falt"), fel.path("field").asText());
            }
            if (!rattat) {
                break;
            }
        }
        throw new AssertionError(hel.path("uppgift").path("nyckel").asText() + " gick inte att besvara: " + sist);
    }

    private boolean ratta(ObjectNode svar, JsonNode falten, String vag) {
        Matcher rad = RADVAG.matcher(vag);
        if (rad.matches()) {
            JsonNode lista = falt(falten, rad.group(1));
            JsonNode falt = falt(lista.path("falt"), rad.group(3));
            ((ObjectNode) svar.withArray(rad.group(1)).get(Integer.parseInt(rad.group(2))))
                    .set(rad.group(3), varde(falt));
            return true;
        }
        JsonNode falt = falt(falten, vag);
        if (falt.isMissingNode()) {
            return false;
        }
        if (falt.path("typ").asText().equals("rader")) {
            JsonNode forsta = falt.path("falt").get(0);
            ArrayNode rader = svar.withArray(vag);
            rader.addObject().set(forsta.path("nyckel").asText(), varde(forsta));
            return true;
        }
        svar.set(vag, varde(falt));
        return true;
    }

    private static JsonNode falt(JsonNode falten, String nyckel) {
        for (JsonNode f : falten) {
            if (f.path("nyckel").asText().equals(nyckel)) {
                return f;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private JsonNode varde(JsonNode falt) {
        return switch (falt.path("typ").asText()) {
            case "heltal", "tal" ->
                json.valueToTree(Math.max(1, falt.path("min").asInt(1)));
            case "datum" -> json.valueToTree(idag);
            case "enval" -> falt.path("alternativ").get(0).path("varde");
            case "flerval" ->
                json.createArrayNode().add(falt.path("alternativ").get(0).path("varde"));
            case "kryss" -> json.valueToTree(true);
            case "epost" -> json.valueToTree("prov@example.se");
            default -> json.valueToTree("Provtext som är tillräckligt lång för att säga något.");
        };
    }

    private Svar skicka(String vem, HttpRequest.Builder begaran) {
        String namnOchLosenord = Base64.getEncoder().encodeToString((vem + ":demo").getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> svar = http.send(
                    begaran.header("Authorization", "Basic " + namnOchLosenord).build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Svar(svar.statusCode(), svar.body().isEmpty() ? json.nullNode() : json.readTree(svar.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String text(Object kropp) {
        try {
            return kropp instanceof String s ? s : json.writeValueAsString(kropp);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
