package se.nhv.anvandare.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import se.nhv.anvandare.KontoService;

/** Two ways in: the API without a session, and the pages with one. Both ask the same {@link Vakt}. */
@Configuration(proxyBeanMethods = false)
class Sakerhetskonfiguration {
    private static final String INLOGGNING = "/logga-in";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Vakt vakt, Nekande nekande, Inloggningssatt satt) throws Exception {
        http.securityMatcher("/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
        if (satt.losenord()) {
            http.httpBasic(b -> b.authenticationEntryPoint(nekande));
        }
        gemensamt(http, vakt, nekande);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain sidor(
            HttpSecurity http,
            Vakt vakt,
            Nekande nekande,
            Inloggningssatt satt,
            OidcInloggning oidcInloggning,
            KontoService konton)
            throws Exception {
        HttpSessionRequestCache begard = new HttpSessionRequestCache();
        begard.setMatchingRequestParameterName(null);
        begard.setRequestMatcher(Inloggningssatt::arSida);
        http.addFilterBefore(new Kontokontroll(konton), SecurityContextHolderFilter.class)
                .requestCache(r -> r.requestCache(begard))
                // Whoever answers an open remiss acts as nobody, so nobody's session can be misused, and none is begun.
                .csrf(c -> c.ignoringRequestMatchers("/oppna-remisser/*", "/oppna-remisser/*/skicka"))
                .logout(l -> l.logoutUrl("/logga-ut").logoutSuccessUrl("/"));
        if (satt.losenord()) {
            http.formLogin(f -> f.loginPage(INLOGGNING)
                    .usernameParameter("anvandarnamn")
                    .passwordParameter("losenord")
                    .defaultSuccessUrl("/arbetslista")
                    .failureHandler(new Misslyckad(INLOGGNING)));
        }
        if (satt.oidc()) {
            http.oauth2Login(o -> o.loginPage(INLOGGNING)
                    .defaultSuccessUrl("/arbetslista")
                    .failureUrl(INLOGGNING + "?fel=konto")
                    .userInfoEndpoint(u -> u.oidcUserService(oidcInloggning)));
        }
        gemensamt(http, vakt, nekande);
        return http.build();
    }

    private static void gemensamt(HttpSecurity http, Vakt vakt, Nekande nekande) throws Exception {
        http.authorizeHttpRequests(a -> a.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(vakt))
                .exceptionHandling(e -> e.authenticationEntryPoint(nekande).accessDeniedHandler(nekande))
                .headers(Sakerhetshuvuden::satt)
                .addFilterBefore(new Parameterkontroll(), HeaderWriterFilter.class);
    }

    /** Only what is listed here can sign anybody in; without it Spring would invent a user of its own. */
    @Bean
    AuthenticationManager authenticationManager(ObjectProvider<AuthenticationProvider> satt) {
        List<AuthenticationProvider> alla = satt.orderedStream().toList();
        return alla.isEmpty() ? begaran -> null : new ProviderManager(alla);
    }

    @Bean
    Inloggningssatt inloggningssatt(
            ObjectProvider<AuthenticationProvider> losenord, ObjectProvider<ClientRegistrationRepository> oidc) {
        return new Inloggningssatt(losenord.stream().findAny().isPresent(), oidc.getIfAvailable());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /** A null character is never typed by a person, and the database refuses it; so it ends here. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(varde -> varde.indexOf('\0') < 0);
        firewall.setAllowedParameterNames(namn -> namn.indexOf('\0') < 0);
        return firewall;
    }
}
