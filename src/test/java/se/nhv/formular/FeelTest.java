package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Our small piece of FEEL against the engine's own. */
class FeelTest {
    private static final FeelEngineApi FACIT = FeelEngineBuilder.forJava().build();
    private static final List<String> NYCKLAR = List.of("a", "b", "c", "d");

    @Property(tries = 500)
    void viSvararSomMotornsFeel(@ForAll("uttryck") String uttryck, @ForAll("svar") Map<String, Object> svar) {
        Boolean vart = Feel.las("= " + uttryck).galler(svar::get);
        Map<String, Object> helt = new HashMap<>(svar);
        NYCKLAR.forEach(nyckel -> helt.putIfAbsent(nyckel, null));
        EvaluationResult facit = FACIT.evaluateExpression(uttryck, helt);
        assertThat(facit.isSuccess()).as(uttryck).isTrue();
        assertThat(vart).as("%s med %s", uttryck, svar).isEqualTo(facit.result());
    }

    @Provide
    Arbitrary<Map<String, Object>> svar() {
        Arbitrary<Object> varden = Arbitraries.of(
                "ja",
                "nej",
                true,
                false,
                new BigDecimal("1"),
                new BigDecimal("2.5"),
                List.of("ja"),
                List.of("x", "nej"));
        return Arbitraries.maps(Arbitraries.of(NYCKLAR), varden).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> uttryck() {
        Arbitrary<String> nyckel = Arbitraries.of(NYCKLAR);
        Arbitrary<String> lika = Combinators.combine(
                        nyckel,
                        Arbitraries.of("=", "!="),
                        Arbitraries.of("\"ja\"", "\"nej\"", "true", "false", "null", "1", "2.5"))
                .as((k, tecken, varde) -> k + " " + tecken + " " + varde);
        Arbitrary<String> ordning = Combinators.combine(
                        nyckel, Arbitraries.of("<", "<=", ">", ">="), Arbitraries.of("1", "2.5", "-3"))
                .as((k, tecken, varde) -> k + tecken + varde);
        Arbitrary<String> innehaller = nyckel.map(k -> "list contains(" + k + ", \"ja\")");
        return Arbitraries.lazyOf(
                () -> lika,
                () -> ordning,
                () -> innehaller,
                () -> uttryck().map(u -> "not(" + u + ")"),
                () -> Combinators.combine(uttryck(), Arbitraries.of("and", "or"), uttryck())
                        .as((u, ord, v) -> "(" + u + ") " + ord + " (" + v + ")"),
                () -> Combinators.combine(lika, lika, lika).as((u, v, x) -> u + " or " + v + " and " + x));
    }
}
