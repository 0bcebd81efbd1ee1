package se.nhv.anvandare.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;

/** Lets a controller take {@link Inloggad} as a parameter, or a nullable one on a page open to everybody. */
@Component
class InloggadArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Atkomst atkomst;

    InloggadArgument(Atkomst atkomst) {
        this.atkomst = atkomst;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Inloggad.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return farSaknas(parameter) ? Atkomst.inloggad().orElse(null) : atkomst.kravInloggad();
    }

    // JSpecify annotates the type, which Spring 6 does not look at.
    private static boolean farSaknas(MethodParameter parameter) {
        return parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
