package se.nhv.sakerhet;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** One address of the running application, whoever serves it: pages, the API, actuator, what a library adds. */
record Adress(HttpMethod metod, String monster, List<Parameter> parametrar) {
    static Adress post(String adress) {
        return new Adress(HttpMethod.POST, adress, List.of());
    }

    /** Every one of them, by its pattern. */
    static List<Adress> alla(ApplicationContext context) {
        List<Adress> adresser = new ArrayList<>();
        for (RequestMappingInfoHandlerMapping mappning :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mappning.getHandlerMethods().forEach((info, kod) -> lagg(info, kod, adresser));
        }
        adresser.sort(java.util.Comparator.comparing(Adress::monster)
                .thenComparing(a -> a.metod().name()));
        return adresser;
    }

    private static void lagg(RequestMappingInfo info, HandlerMethod kod, List<Adress> till) {
        if (ErrorController.class.isAssignableFrom(kod.getBeanType())) {
            return;
        }
        Set<RequestMethod> metoder = info.getMethodsCondition().getMethods();
        for (String monster : info.getPatternValues()) {
            for (RequestMethod m :
                    metoder.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT) : metoder) {
                till.add(new Adress(
                        HttpMethod.valueOf(m.name()),
                        monster,
                        List.of(kod.getMethod().getParameters())));
            }
        }
    }

    boolean api() {
        return monster.startsWith("/api/");
    }

    boolean skriver() {
        return !metod.equals(HttpMethod.GET);
    }

    boolean harVariabel() {
        return monster.contains("{") || monster.contains("*");
    }

    /** The address with this, already encoded, in place of every variable. */
    String med(String varde) {
        return monster.replaceAll("\\{[^/]*}|\\*\\*", java.util.regex.Matcher.quoteReplacement(varde));
    }

    /** Parameters it names itself. */
    List<String> egna() {
        Set<String> namn = new LinkedHashSet<>();
        for (Parameter p : parametrar) {
            RequestParam r = p.getAnnotation(RequestParam.class);
            if (r != null && !Map.class.isAssignableFrom(p.getType())) {
                namn.add(r.name().isEmpty() ? r.value().isEmpty() ? p.getName() : r.value() : r.name());
            }
            if (har(p, ModelAttribute.class) && p.getType().isRecord()) {
                namn.addAll(komponenter(p.getType()));
            }
        }
        return List.copyOf(namn);
    }

    /** The fields of the body it reads, as far as its type tells. */
    List<String> kroppsfalt() {
        return parametrar.stream()
                .filter(p -> har(p, RequestBody.class) && p.getType().isRecord())
                .flatMap(p -> komponenter(p.getType()).stream())
                .toList();
    }

    private static boolean har(Parameter p, Class<? extends Annotation> typ) {
        return p.isAnnotationPresent(typ);
    }

    private static List<String> komponenter(Class<?> typ) {
        return Arrays.stream(typ.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Override
    public String toString() {
        return metod + " " + monster;
    }
}
