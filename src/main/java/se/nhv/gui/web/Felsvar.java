package se.nhv.gui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.nhv.gui.Texter;

/** Says the same about a fault in two ways: as a page to people, as an RFC 9457 problem to programs. */
@Component
class Felsvar {
    private static final List<String> VISAS_ALDRIG = List.of("_csrf", "losenord", "_method");

    private final Texter texter;

    Felsvar(Texter texter) {
        this.texter = texter;
    }

    /** @param nyckel which of the texts {@code gui.fel.<nyckel>.*} is told; usually the status itself */
    Object svar(HttpServletRequest request, String adress, HttpStatus status, String nyckel, Fel fel) {
        String mening = fel.mening() != null ? fel.mening() : texter.text("gui.fel." + nyckel + ".mening");
        String rubrik = texter.text("gui.fel." + nyckel + ".rubrik");
        if (adress.startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, mening);
            problem.setTitle(rubrik);
            problem.setInstance(instans(adress));
            if (fel.falt() != null) {
                problem.setProperty("falt", fel.falt());
            }
            if (fel.referens() != null) {
                problem.setProperty("referens", fel.referens());
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView sida = new ModelAndView("gui/fel", status);
        sida.addObject("rubrik", rubrik);
        sida.addObject("mening", mening);
        sida.addObject("rad", texter.text("gui.fel." + nyckel + ".rad"));
        sida.addObject("referens", fel.referens());
        sida.addObject("skrivet", fel.skrivet() ? skrivet(request) : Map.of());
        return sida;
    }

    private static @Nullable URI instans(String adress) {
        try {
            return URI.create(adress);
        } catch (IllegalArgumentException ingenAdress) {
            return null;
        }
    }

    /** What was typed, so that nobody loses it to somebody else's click or a session that ended. */
    private static Map<String, String> skrivet(HttpServletRequest request) {
        Map<String, String> skrivet = new LinkedHashMap<>();
        request.getParameterMap().forEach((namn, varden) -> {
            String varde = String.join("\n", varden).strip();
            if (!VISAS_ALDRIG.contains(namn) && !varde.isEmpty()) {
                skrivet.put(namn, varde);
            }
        });
        return skrivet;
    }

    /** @param skrivet whether the page shows what was typed */
    record Fel(
            @Nullable String mening,
            @Nullable String falt,
            @Nullable String referens,
            boolean skrivet) {
        static final Fel INGET_MER = new Fel(null, null, null, false);

        static Fel med(@Nullable String mening) {
            return new Fel(mening, null, null, false);
        }
    }
}
