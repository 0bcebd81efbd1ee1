package se.nhv.anvandare.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the firewall look at all parameters before anybody else. By itself it looks at one when that one is read, which may
 * be on the very page that tells of another fault.
 */
final class Parameterkontroll extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain vidare)
            throws ServletException, IOException {
        request.getParameterMap();
        vidare.doFilter(request, response);
    }
}
