package se.nhv.webblasare;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages that the application has, asked of the application itself: what answers GET with a template. */
final class Sidorna {
    private final List<PathPattern> monster;

    Sidorna(RequestMappingHandlerMapping mappningar) {
        monster = mappningar.getHandlerMethods().entrySet().stream()
                .filter(e -> arSida(e.getKey(), e.getValue()))
                .flatMap(e -> monster(e.getKey()))
                .sorted()
                .toList();
    }

    private static boolean arSida(RequestMappingInfo info, HandlerMethod metod) {
        Method m = metod.getMethod();
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && m.getReturnType().equals(String.class)
                && AnnotatedElementUtils.hasAnnotation(metod.getBeanType(), Component.class)
                && !AnnotatedElementUtils.hasAnnotation(metod.getBeanType(), ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(m, ResponseBody.class);
    }

    private static Stream<PathPattern> monster(RequestMappingInfo info) {
        return info.getPathPatternsCondition() == null
                ? Stream.empty()
                : info.getPathPatternsCondition().getPatterns().stream();
    }

    List<String> alla() {
        return monster.stream().map(PathPattern::getPatternString).distinct().toList();
    }

    /** The page that an address leads to, if it is one of ours. */
    Optional<String> till(String path) {
        PathContainer del = PathContainer.parsePath(path);
        return monster.stream().filter(m -> m.matches(del)).findFirst().map(PathPattern::getPatternString);
    }
}
