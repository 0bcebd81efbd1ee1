package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.StringUtils;

/**
 * An expression is a string: a method that is renamed, loses its parameter or is no longer public compiles, starts, and
 * stops a case at that step half a year later. Here it stops the build.
 */
class UttryckenMoterBonorTest {

    private static final Pattern ANROP = Pattern.compile("\\b(\\w+Tasks)\\.(\\w+)\\(([^()]*)\\)");

    static List<Modell> modeller() {
        return Modell.alla();
    }

    @ParameterizedTest
    @MethodSource("modeller")
    void varjeUttryckHarEnBonaOchEnMetod(Modell modell) throws Exception {
        Map<String, Class<?>> bonor = bonor();
        Matcher anrop = ANROP.matcher(Files.readString(modell.fil()));
        while (anrop.find()) {
            Class<?> bona = bonor.get(anrop.group(1));
            assertThat(bona).as("bönan %s", anrop.group(1)).isNotNull().satisfies(b -> assertThat(
                            Modifier.isPublic(b.getModifiers()))
                    .as("%s är public; annars når motorn den inte", b)
                    .isTrue());
            long texter = Arrays.stream(anrop.group(3).split(","))
                    .filter(p -> !p.isBlank())
                    .count();
            assertThat(bona.getMethods())
                    .as("%s", anrop.group())
                    .anyMatch(metod -> metod.getName().equals(anrop.group(2)) && tarTexter(metod, texter));
        }
    }

    private static boolean tarTexter(Method metod, long antal) {
        return metod.getParameterCount() == antal
                && Arrays.stream(metod.getParameterTypes()).allMatch(String.class::equals);
    }

    private static Map<String, Class<?>> bonor() {
        var sokare = new ClassPathScanningCandidateComponentProvider(false);
        sokare.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.\\w+Tasks")));
        return sokare.findCandidateComponents("se.nhv").stream()
                .map(funnen -> klass(funnen.getBeanClassName()))
                .collect(Collectors.toMap(k -> StringUtils.uncapitalize(k.getSimpleName()), Function.identity()));
    }

    private static Class<?> klass(String namn) {
        try {
            return Class.forName(namn);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
