package se.nhv.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import se.nhv.anvandare.Roll;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;
import se.nhv.test.Tabeller;

/**
 * Rubbish sent to every endpoint, in every role that is let in there: wrong types, sizes and encodings, ids of others. It is
 * never our fault (500), and nothing is stored. New endpoints are found by themselves.
 */
@Nhvtest
@TestPropertySource(properties = "nhv.demo-arenden=true")
class TalSkrapTest {
    private static final String LANG = "x".repeat(5_000);
    private static final List<String> SKRAP = List.of(
            "3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f",
            "x",
            "-1",
            "99999999999999999999",
            "2026-02-31",
            "åäö€😀",
            "'; DROP TABLE vardomrade; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "\uFFFE\u202E",
            LANG,
            "");
    private static final List<String> KROPPAR = List.of(
            "",
            "null",
            "[]",
            "{}",
            "{\"a\":",
            "\"text\"",
            "12",
            "{\"vardomrade\":{\"a\":[1]},\"npo\":[],\"datum\":\"2026-02-31\",\"steg\":{}}",
            "{\"npo\":\"cancersjukdomar\",\"vardomrade\":\"" + LANG + "\",\"beskrivning\":\"b\"}",
            "[{\"steg\":\"" + LANG + "\"}]",
            "[".repeat(2_000),
            "{\"\\u0000\":\"\\u0000\",\"vardomrade\":\"\\u0000\"}");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappningar;

    private final Random slump = new Random(20261123);
    private final List<String> fel = new ArrayList<>();
    private int skickade;

    @Test
    void skrapTillVarjeAdressArAldrigVartFelOchIngetLagras() {
        List<String> andras = andras();
        Map<String, Long> fore = Tabeller.antal(jdbc);
        mappningar.getHandlerMethods().forEach((info, handler) -> {
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType()) && !undantagen(handler)) {
                for (String monster : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(m -> adress(HttpMethod.valueOf(m.name()), monster, handler, andras));
                }
            }
        });
        System.out.println("Skräp: " + skickade + " begäran");
        assertThat(fel).isEmpty();
        assertThat(Tabeller.antal(jdbc)).isEqualTo(fore);
    }

    /** The clock of the demo moves when it is told to, whoever says so; that is its work. */
    private static boolean undantagen(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("se.nhv.demo");
    }

    private void adress(HttpMethod metod, String monster, HandlerMethod handler, List<String> andras) {
        List<String> ids = new ArrayList<>(monster.contains("{") ? SKRAP : List.of(""));
        if (monster.contains("{")) {
            ids.addAll(andras);
        }
        for (String id : ids) {
            // Nobody may act on what is another's: the persons are accounts that take part in nothing.
            for (Roll roll : List.of(Roll.SAKKUNNIG, Roll.REGIONFORETRADARE, Roll.TILLSTANDSENHET, Roll.NPO)) {
                ett(metod, monster, id, handler, roll);
            }
            if (metod.equals(HttpMethod.GET) || !andras.contains(id)) {
                for (Roll roll : List.of(Roll.UTREDARE, Roll.ADMINISTRATOR, Roll.CHEF, Roll.NAMNDSEKRETERARE)) {
                    ett(metod, monster, id, handler, roll);
                }
            }
        }
    }

    private void ett(HttpMethod metod, String monster, String id, HandlerMethod handler, Roll roll) {
        String path = String.join(
                "/",
                Arrays.stream(monster.split("/", -1))
                        .map(d -> d.startsWith("{") || d.contains("*")
                                ? id.replace("/", "").isEmpty() ? "x" : id
                                : d)
                        .toList());
        boolean api = monster.startsWith("/api/");
        skicka(parametrar(bygg(metod, path), handler), roll, metod, monster);
        if (!metod.equals(HttpMethod.GET)) {
            String kropp = KROPPAR.get(slump.nextInt(KROPPAR.size()));
            MediaType typ = slump.nextInt(4) == 0
                    ? MediaType.APPLICATION_XML
                    : api ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED;
            skicka(
                    bygg(metod, path)
                            .contentType(typ)
                            .content(
                                    slump.nextInt(5) == 0
                                            ? new byte[] {(byte) 0xC3, (byte) 0x28, 0, (byte) 0xFF}
                                            : kropp.getBytes(StandardCharsets.UTF_8)),
                    roll,
                    metod,
                    monster);
            if (metod.equals(HttpMethod.POST) && !api) {
                skicka(
                        multipart(UriComponentsBuilder.fromPath("/")
                                        .path(path)
                                        .build()
                                        .encode()
                                        .toUri())
                                .file(new MockMultipartFile(
                                        "fil", "../../x.exe", "text/csv", new byte[] {0, 1, (byte) 0xFF})),
                        roll,
                        metod,
                        monster);
            }
        }
    }

    private static MockHttpServletRequestBuilder bygg(HttpMethod metod, String path) {
        return request(
                metod, UriComponentsBuilder.fromPath(path).build().encode().toUri());
    }

    private MockHttpServletRequestBuilder parametrar(MockHttpServletRequestBuilder b, HandlerMethod handler) {
        for (Parameter p : handler.getMethod().getParameters()) {
            if (p.isAnnotationPresent(RequestParam.class) && !p.isAnnotationPresent(PathVariable.class)) {
                RequestParam r = p.getAnnotation(RequestParam.class);
                String namn = r.name().isEmpty() ? r.value().isEmpty() ? p.getName() : r.value() : r.name();
                b.param(namn, SKRAP.get(slump.nextInt(SKRAP.size())));
            }
        }
        b.param("sida", SKRAP.get(slump.nextInt(SKRAP.size())));
        return b;
    }

    private void skicka(MockHttpServletRequestBuilder begaran, @Nullable Roll roll, HttpMethod metod, String monster) {
        skickade++;
        try {
            int status = mvc.perform(
                            roll == null
                                    ? begaran.with(csrf())
                                    : begaran.with(csrf()).with(Som.roll(roll)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (status >= 500) {
                fel.add(metod + " " + monster + " som " + roll + " gav " + status);
            }
        } catch (RequestRejectedException e) {
            // The firewall refuses it before anything of ours; outside this test that is a 400.
        } catch (Exception e) {
            fel.add(metod + " " + monster + " som " + roll + " kastade " + e);
        }
    }

    private List<String> andras() {
        List<String> ids = new ArrayList<>();
        ids.add(en("SELECT id::text FROM vardomrade ORDER BY namn LIMIT 1"));
        ids.add(en("SELECT id FROM uppgift ORDER BY id LIMIT 1"));
        ids.add(en("SELECT id::text FROM tillstandsomrade ORDER BY namn LIMIT 1"));
        ids.add(en("SELECT id::text FROM tillstand ORDER BY id LIMIT 1"));
        return ids;
    }

    private String en(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
