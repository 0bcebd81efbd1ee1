package se.nhv.gui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Stylesheets, scripts and pictures. A template writes {@code @{/css/nhv.css}} and the page gets an address with the hash
 * of the content, which a browser may keep for ever; an address without it is asked for again every time.
 */
@Configuration(proxyBeanMethods = false)
class StatiskaFiler implements WebMvcConfigurer, HandlerInterceptor {
    private static final Map<String, String> PLATSER = Map.of(
            "/css/**", "classpath:/static/css/",
            "/js/**", "classpath:/static/js/",
            "/bilder/**", "classpath:/static/bilder/",
            "/webjars/**", "classpath:/META-INF/resources/webjars/",
            "/_static/**", "classpath:/META-INF/resources/_static/");
    private static final Pattern MED_HASH = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final String FOR_ALLTID =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue();
    private static final String FRAGA_OM = CacheControl.noCache().getHeaderValue();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        PLATSER.forEach((monster, plats) -> registry.addResourceHandler(monster)
                .addResourceLocations(plats)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new LiteWebJarsResourceResolver()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PLATSER.keySet().toArray(String[]::new));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean medHash = MED_HASH.matcher(request.getRequestURI()).matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, medHash ? FOR_ALLTID : FRAGA_OM);
        return true;
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    }
}
