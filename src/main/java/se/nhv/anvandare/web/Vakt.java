package se.nhv.anvandare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import se.nhv.anvandare.Atkomstregel;
import se.nhv.anvandare.Atkomstregler;
import se.nhv.anvandare.HarInloggad;
import se.nhv.anvandare.Inloggad;

/** Asks {@link Atkomstregler} about every request; what has no rule is denied. */
@Component
class Vakt implements AuthorizationManager<RequestAuthorizationContext> {
    private final Atkomstregler regler;

    Vakt(Atkomstregler regler) {
        this.regler = regler;
    }

    // The interface still demands the older of its two methods; the newer calls it.
    @Override
    @SuppressWarnings("deprecation")
    public AuthorizationDecision check(Supplier<Authentication> inloggning, RequestAuthorizationContext sammanhang) {
        return new AuthorizationDecision(regel(sammanhang.getRequest())
                .filter(r -> r.slapperIn(person(inloggning.get())))
                .isPresent());
    }

    /** The rule of the address as Spring itself will read it, so that the two can never understand it differently. */
    Optional<Atkomstregel> regel(HttpServletRequest request) {
        String path =
                ServletRequestPathUtils.parse(request).pathWithinApplication().value();
        return regler.regel(HttpMethod.valueOf(request.getMethod()), path);
    }

    private static @Nullable Inloggad person(@Nullable Authentication inloggning) {
        return inloggning != null && inloggning.getPrincipal() instanceof HarInloggad h ? h.inloggad() : null;
    }
}
