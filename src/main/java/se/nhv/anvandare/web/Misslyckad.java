package se.nhv.anvandare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason; the address carries no name. */
record Misslyckad(String sida) implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException varfor)
            throws IOException {
        response.sendRedirect(sida + (varfor instanceof LockedException ? "?fel=vanta" : "?fel=losenord"));
    }
}
