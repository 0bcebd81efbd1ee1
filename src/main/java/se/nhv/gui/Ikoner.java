package se.nhv.gui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Bootstrap's icons, drawn straight into the page: no font to fetch, and they take the colour of the text. */
@Component
public class Ikoner {
    private static final Map<String, String> MARKEN = Map.of(
            "sen", "exclamation-triangle",
            "nara", "clock",
            "klar", "check-lg",
            "stopp", "x-octagon",
            "utkast", "pencil",
            "nu", "circle-fill",
            "lugn", "dash");
    private static final Map<String, String> RUTOR = Map.of(
            "klart", "check-lg",
            "obs", "exclamation-triangle",
            "fel", "x-octagon",
            "info", "info-circle");

    private final Map<String, String> svg = new ConcurrentHashMap<>();

    public String svg(String namn) {
        return svg.computeIfAbsent(namn, Ikoner::las);
    }

    public String forMarke(String sort) {
        return svg(MARKEN.getOrDefault(sort, "dash"));
    }

    public String forRuta(String sort) {
        return svg(RUTOR.getOrDefault(sort, "info-circle"));
    }

    public String forSort(@Nullable String riktning) {
        return svg(
                "stigande".equals(riktning)
                        ? "caret-up-fill"
                        : "fallande".equals(riktning) ? "caret-down-fill" : "chevron-expand");
    }

    private static String las(String namn) {
        if (!namn.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not the name of an icon: " + namn);
        }
        String plats = "classpath*:META-INF/resources/webjars/bootstrap-icons/*/icons/" + namn + ".svg";
        try {
            Resource[] funna = new PathMatchingResourcePatternResolver().getResources(plats);
            if (funna.length == 0) {
                throw new IllegalArgumentException("There is no icon " + namn);
            }
            try (InputStream in = funna[0].getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceFirst("<svg ", "<svg focusable=\"false\" ")
                        .replaceAll("\\s*\\n\\s*", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
