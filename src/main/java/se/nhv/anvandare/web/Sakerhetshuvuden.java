package se.nhv.anvandare.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the browser is told not to do. Spring adds no-store, nosniff and, over https, HSTS. */
final class Sakerhetshuvuden {
    static final String CSP = "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self'; "
            + "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private Sakerhetshuvuden() {}

    static void satt(HeadersConfigurer<HttpSecurity> huvuden) {
        huvuden.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p ->
                        p.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}
