package se.nhv.anvandare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** How people can sign in here: by password in the demo, by OIDC where a provider is configured, or not at all. */
class Inloggningssatt {
    private static final Logger LOG = LoggerFactory.getLogger(Inloggningssatt.class);

    private final boolean losenord;
    private final @Nullable ClientRegistrationRepository oidc;

    Inloggningssatt(boolean losenord, @Nullable ClientRegistrationRepository oidc) {
        this.losenord = losenord;
        this.oidc = oidc;
    }

    boolean losenord() {
        return losenord;
    }

    boolean oidc() {
        return oidc != null;
    }

    /** The providers one can choose between, with the name each was given. */
    List<Leverantor> leverantorer() {
        List<Leverantor> leverantorer = new ArrayList<>();
        if (oidc instanceof Iterable<?> registreringar) {
            for (Object r : registreringar) {
                if (r instanceof ClientRegistration c) {
                    leverantorer.add(
                            new Leverantor(c.getClientName(), "/oauth2/authorization/" + c.getRegistrationId()));
                }
            }
        }
        return leverantorer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sagVidStart() {
        if (!losenord && oidc == null) {
            LOG.warn("Ingen kan logga in: ange en inloggningstjänst med "
                    + "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_… för att öppna systemet för konton.");
        }
    }

    /** Only whole pages are worth coming back to after signing in. */
    static boolean arSida(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null;
    }

    record Leverantor(String namn, String href) {}
}
