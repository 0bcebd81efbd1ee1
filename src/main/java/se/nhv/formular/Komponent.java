package se.nhv.formular;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One component of a form file, read with care: what nobody asked for is told at the end. */
final class Komponent {
    /** Of no meaning to the answer: the editor's own bookkeeping and layout. */
    private static final Set<String> BETYDELSELOSA = Set.of("type", "id", "layout");

    private final String formular;
    private final JsonNode json;
    private final Set<String> lasta = new HashSet<>(BETYDELSELOSA);

    Komponent(String formular, JsonNode json) {
        this.formular = formular;
        this.json = json;
    }

    String typ() {
        return json.path("type").asText();
    }

    JsonNode nod(String... vag) {
        lasta.add(String.join(".", vag));
        JsonNode nod = json;
        for (String steg : vag) {
            nod = nod.path(steg);
        }
        return nod;
    }

    String text(String... vag) {
        return nod(vag).asText("").strip();
    }

    @Nullable
    String kansketext(String... vag) {
        JsonNode nod = nod(vag);
        return nod.isMissingNode() || nod.isNull() ? null : nod.asText();
    }

    boolean ja(String... vag) {
        JsonNode nod = nod(vag);
        if (nod.isMissingNode()) {
            return false;
        }
        if (!nod.isBoolean() && !nod.asText().matches("true|false")) {
            throw fel(String.join(".", vag) + " is neither true nor false");
        }
        return nod.asBoolean();
    }

    int heltal(int annars, String... vag) {
        BigDecimal tal = tal(vag);
        return tal == null ? annars : tal.intValueExact();
    }

    @Nullable
    BigDecimal tal(String... vag) {
        JsonNode nod = nod(vag);
        if (nod.isMissingNode() || nod.isNull()) {
            return null;
        }
        try {
            return new BigDecimal(nod.asText());
        } catch (NumberFormatException e) {
            throw fel(String.join(".", vag) + " is not a number");
        }
    }

    /** @throws FormularOgiltigt if something in the file was never asked for */
    void allt() {
        List<String> olasta = new ArrayList<>();
        samla(json, "", olasta);
        if (!olasta.isEmpty()) {
            throw fel("nobody reads its " + String.join(", ", olasta));
        }
    }

    private void samla(JsonNode nod, String vag, List<String> olasta) {
        nod.properties().forEach(falt -> {
            String namn = vag + falt.getKey();
            if (lasta.contains(namn)) {
                return;
            }
            if (falt.getValue().isObject() && !falt.getValue().isEmpty()) {
                samla(falt.getValue(), namn + ".", olasta);
            } else if (!falt.getValue().isEmpty() || falt.getValue().isValueNode()) {
                olasta.add(namn);
            }
        });
    }

    FormularOgiltigt fel(String vad) {
        return new FormularOgiltigt(
                formular, typ() + " " + json.path("key").asText(json.path("id").asText("?")) + ": " + vad);
    }
}
