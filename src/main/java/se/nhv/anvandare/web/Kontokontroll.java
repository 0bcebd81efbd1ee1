package se.nhv.anvandare.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nhv.anvandare.HarInloggad;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;

/**
 * Ends a session whose account has been closed or has other roles than when it began, at its next request. It costs one
 * look-up by key, and none for stylesheets and the like.
 */
final class Kontokontroll extends OncePerRequestFilter {
    private static final List<String> UTAN_PERSON = List.of("/css/", "/js/", "/bilder/", "/webjars/", "/_static/");

    private final KontoService konton;

    Kontokontroll(KontoService konton) {
        this.konton = konton;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return UTAN_PERSON.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain vidare)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            kontrollera(session);
        }
        vidare.doFilter(request, response);
    }

    private void kontrollera(HttpSession session) {
        try {
            Inloggad person = person(session);
            if (person != null && !konton.galler(person)) {
                session.invalidate();
            }
        } catch (IllegalStateException redanSlut) {
            // Another request of the same person ended it meanwhile, which is what was wanted.
        }
    }

    private static @Nullable Inloggad person(HttpSession session) {
        Object sparat = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return sparat instanceof SecurityContext s
                        && s.getAuthentication() != null
                        && s.getAuthentication().getPrincipal() instanceof HarInloggad h
                ? h.inloggad()
                : null;
    }
}
