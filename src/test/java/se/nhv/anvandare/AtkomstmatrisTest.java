package se.nhv.anvandare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

/**
 * Role × endpoint, enumerated from the running application. It fails when a controller is added without a rule, and when
 * what the filter chain does differs from what the rule says. Nothing is executed: every request that gets through to its
 * controller is stopped at the door.
 */
@Nhvtest
@Import(AtkomstmatrisTest.StannaVidDorren.class)
class AtkomstmatrisTest {
    private static final String FRAM = "X-Kom-Fram";
    private static final Path GODKAND = Path.of("src/test/resources/atkomst/godkand-matris.txt");
    private static final Path FORSLAG = Path.of("target/atkomst/matris.txt");
    private static final String ETT_ID = "3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f";

    @Autowired
    MockMvc mvc;

    @Autowired
    Atkomstregler regler;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappningar;

    @Test
    void varjeAdressHarEnRegel() {
        List<String> utan = adresser().stream()
                .filter(a -> regler.regel(a.metod(), a.path()).isEmpty())
                .map(a -> a.metod() + " " + a.monster() + " har ingen regel i Atkomstregler. Skriv vem som får nå den.")
                .toList();

        assertThat(utan).isEmpty();
    }

    @Test
    void varjeRegelHarEnAdress() {
        Set<String> byggs = new TreeSet<>();
        adresser().forEach(a -> regler.regel(a.metod(), a.path()).ifPresent(r -> byggs.add(namn(r))));
        List<String> doda = regler.alla().stream()
                .map(AtkomstmatrisTest::namn)
                .filter(r -> !byggs.contains(r) && !r.matches("GET /(css|js|bilder|webjars|_static|actuator)/.*"))
                // Spring Security's own filters answer these two.
                .filter(r -> !r.equals("POST /logga-in") && !r.equals("POST /logga-ut"))
                .map(r ->
                        r + " står i Atkomstregler men når ingen adress, eller bara sådana som en tidigare regel tar.")
                .toList();

        assertThat(doda).isEmpty();
    }

    /**
     * Who really gets in where, held against the rules and against the matrix that somebody has looked through and
     * approved. A change of who may do what therefore shows as a changed line there.
     */
    @Test
    void varjeRollNarDetRegelnOchDenGodkandaMatrisenSagerOchIngetAnnat() throws Exception {
        List<String> fel = new ArrayList<>();
        TreeMap<String, String> matris = new TreeMap<>();
        int provade = 0;
        for (Adress adress : adresser()) {
            List<String> slapptaIn = new ArrayList<>();
            for (Roll roll : Roll.values()) {
                if (prova(adress, roll, fel)) {
                    slapptaIn.add(roll.kod());
                }
                provade++;
            }
            boolean alla = prova(adress, null, fel);
            provade++;
            matris.put(
                    adress.monster() + " " + adress.metod(),
                    alla
                            ? "alla"
                            : slapptaIn.size() == Roll.values().length ? "inloggade" : String.join(", ", slapptaIn));
        }
        System.out.println("Åtkomstmatris: " + provade + " kombinationer av roll och adress");
        List<String> rader = matris.entrySet().stream()
                .map(r -> r.getKey() + ": " + r.getValue())
                .toList();
        Files.createDirectories(FORSLAG.getParent());
        Files.write(FORSLAG, rader);

        assertThat(fel).isEmpty();
        assertThat(rader)
                .as("Stämmer det nya läggs %s som %s, när någon har läst igenom vad som ändrades", FORSLAG, GODKAND)
                .containsExactlyElementsOf(Files.readAllLines(GODKAND));
    }

    /** @return whether the person got in */
    private boolean prova(Adress adress, @Nullable Roll roll, List<String> fel) throws Exception {
        Atkomstregel regel = regler.regel(adress.metod(), adress.path()).orElse(null);
        if (regel == null) {
            return false;
        }
        MockHttpServletRequestBuilder begaran = request(adress.metod(), adress.path());
        MvcResult svar = mvc.perform(
                        roll == null
                                ? begaran.with(csrf())
                                : begaran.with(csrf()).with(Som.roll(roll)))
                .andReturn();
        boolean kom = svar.getResponse().getHeader(FRAM) != null;
        int status = svar.getResponse().getStatus();
        boolean ska = regel.krav() == Atkomstregel.Krav.OPPEN
                || roll != null && (regel.roller().isEmpty() || regel.roller().contains(roll));
        boolean nekad = status == 403 || roll == null && (status == 401 || status == 302);
        if (kom != ska || !ska && !nekad) {
            fel.add((roll == null ? "utan inloggning" : roll.kod()) + ": " + adress + " gav " + status
                    + (kom ? " och kom fram" : " och kom inte fram") + ", men regeln säger "
                    + (ska ? "tillåten" : "nekad"));
        }
        return kom;
    }

    private static String namn(Atkomstregel regel) {
        return regel.metod() + " " + regel.monster().getPatternString();
    }

    private List<Adress> adresser() {
        List<Adress> adresser = new ArrayList<>();
        mappningar.getHandlerMethods().forEach((info, handler) -> {
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                for (HttpMethod metod : metoder(info)) {
                    info.getPatternValues().forEach(monster -> adresser.add(new Adress(metod, monster)));
                }
            }
        });
        return adresser;
    }

    private static List<HttpMethod> metoder(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)
                : info.getMethodsCondition().getMethods().stream()
                        .map(m -> HttpMethod.valueOf(m.name()))
                        .toList();
    }

    private record Adress(HttpMethod metod, String monster) {
        /** The pattern with something in place of every variable. */
        String path() {
            return String.join(
                    "/",
                    Arrays.stream(monster.split("/", -1))
                            .map(del -> del.replaceAll("\\{[^/]*}", ETT_ID).replace("**", "x"))
                            .toList());
        }
    }

    @TestConfiguration
    static class StannaVidDorren implements WebMvcConfigurer, HandlerInterceptor {
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this).order(Integer.MIN_VALUE);
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(FRAM, "ja");
            return false;
        }
    }
}
