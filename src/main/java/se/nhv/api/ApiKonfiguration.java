package se.nhv.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nhv.fel.Textkalla;

@Configuration(proxyBeanMethods = false)
class ApiKonfiguration {
    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title(Textkalla.text("api.dok.titel"))
                        .version(ApiInfo.VERSION)
                        .description(Textkalla.text("api.dok.titel.om")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Everything the API says is in Swedish. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> svenskaSvar() {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse svar, FilterChain vidare)
                    throws ServletException, IOException {
                svar.setHeader("Content-Language", "sv");
                vidare.doFilter(request, svar);
            }
        });
        filter.addUrlPatterns("/api/*");
        return filter;
    }
}
