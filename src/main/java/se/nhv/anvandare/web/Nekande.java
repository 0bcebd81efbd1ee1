package se.nhv.anvandare.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a denied request is told: that it does not exist, that one must sign in, or that one may not. */
@Component
class Nekande implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Tells the error page which sentence fits better than the status alone. */
    static final String FELNYCKEL = "se.nhv.felnyckel";

    private final Vakt vakt;
    private final boolean demo;

    Nekande(Vakt vakt, @Value("${nhv.demo:false}") boolean demo) {
        this.vakt = vakt;
        this.demo = demo;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException varfor)
            throws IOException {
        if (vakt.regel(request).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (request.getRequestURI().startsWith("/api/")) {
            if (demo) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"NHV demo\", charset=\"UTF-8\"");
            }
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/logga-in");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException varfor)
            throws IOException {
        if (varfor instanceof CsrfException) {
            if (forStor(request)) {
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
                return;
            }
            request.setAttribute(FELNYCKEL, "gammalSida");
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        boolean finns = vakt.regel(request).isPresent();
        response.sendError(finns ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
    }

    /** A too large upload cannot be read, so its CSRF token is missing as well; the size is the true reason. */
    private static boolean forStor(HttpServletRequest request) throws IOException {
        String typ = request.getContentType();
        if (typ == null || !typ.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException forMycket) {
            return true;
        } catch (ServletException ingenMultipart) {
            return false;
        }
    }
}
