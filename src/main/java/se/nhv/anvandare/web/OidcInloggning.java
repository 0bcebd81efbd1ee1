package se.nhv.anvandare.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.HarInloggad;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;

/**
 * The agency's sign-in says who somebody is; what that person may do is our account's. Nobody gets an account by signing
 * in, and no demo account can be reached this way.
 */
@Component
class OidcInloggning implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService leverantor = new OidcUserService();
    private final KontoService konton;

    OidcInloggning(KontoService konton) {
        this.konton = konton;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest begaran) {
        OidcUser hos = leverantor.loadUser(begaran);
        Konto konto = Stream.of(hos.getPreferredUsername(), verifieradEpost(hos))
                .filter(namn -> namn != null && !namn.isBlank())
                .flatMap(namn -> konton.medAnvandarnamn(namn.toLowerCase(Locale.ROOT)).stream())
                .filter(k -> k.aktiv() && !k.demo())
                .findFirst()
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("konto_saknas")));
        return new InloggadOidc(hos, konto.inloggad());
    }

    private static @Nullable String verifieradEpost(OidcUser hos) {
        return Boolean.TRUE.equals(hos.getEmailVerified()) ? hos.getEmail() : null;
    }

    private static final class InloggadOidc extends DefaultOidcUser implements HarInloggad {
        private static final long serialVersionUID = 1L;

        private final Inloggad inloggad;

        InloggadOidc(OidcUser hos, Inloggad inloggad) {
            super(hos.getAuthorities(), hos.getIdToken(), hos.getUserInfo());
            this.inloggad = inloggad;
        }

        @Override
        public Inloggad inloggad() {
            return inloggad;
        }

        @Override
        public String getName() {
            return inloggad.id().toString();
        }

        @Override
        public boolean equals(@Nullable Object annan) {
            return annan instanceof InloggadOidc o && o.inloggad.id().equals(inloggad.id());
        }

        @Override
        public int hashCode() {
            return inloggad.id().hashCode();
        }
    }
}
