package se.nhv.engine;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.nhv.anvandare.DemoKonton;

/**
 * The rooms' answers to the models, so that a case can be put anywhere in them without the years that lead there. A day is
 * another each time it is asked for: a timer that asks again is found out.
 */
@TestConfiguration(proxyBeanMethods = false)
class Statister {
    private static final Set<String> PA_RIKTIGT = Set.of("ansvarig", "omraden");
    /** What else happens when a method of that name is called; it may fail. */
    static final Map<String, Runnable> VID = new ConcurrentHashMap<>();

    private static final AtomicLong FRAGOR = new AtomicLong();

    @Bean
    static BeanPostProcessor statister() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bona, String namn) {
                if (!namn.endsWith("Tasks")) {
                    return bona;
                }
                ProxyFactory ombud = new ProxyFactory(bona);
                ombud.setProxyTargetClass(true);
                ombud.addAdvice((MethodInterceptor) Statister::svara);
                return ombud.getProxy();
            }
        };
    }

    private static @Nullable Object svara(MethodInvocation fraga) throws Throwable {
        Method metod = fraga.getMethod();
        Class<?> slag = metod.getReturnType();
        VID.getOrDefault(metod.getName(), () -> {}).run();
        if (PA_RIKTIGT.contains(metod.getName()) || metod.getDeclaringClass().equals(Object.class)) {
            return fraga.proceed();
        }
        if (slag == List.class) {
            return flera(metod.getName());
        }
        if (slag == Date.class) {
            return Date.from(dag());
        }
        if (slag == String.class) {
            return metod.getName().matches("foretradare|sokande|ledamot") ? "regionforetradare:12" : dag().toString();
        }
        return slag == boolean.class ? (Object) false : slag == double.class ? (Object) 0.0 : null;
    }

    private static List<String> flera(String metod) {
        return switch (metod) {
            case "nominerare", "rapportorer" -> List.of("npo", "tillstandsenhet");
            case "ledamoter", "ledamoterUtanJavsdeklaration", "enkatmottagare" ->
                List.of(
                        DemoKonton.id("sakkunnig1").toString(),
                        DemoKonton.id("sakkunnig2").toString(),
                        DemoKonton.id("patient1").toString());
            case "ansokningar" ->
                List.of("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002");
            default -> List.of("ett", "tva");
        };
    }

    private static Instant dag() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(100 + FRAGOR.incrementAndGet()));
    }
}
