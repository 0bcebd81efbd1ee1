package se.nhv.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.nhv.test.Nhvtest;
import se.nhv.test.Tabeller;

/** What a machine reads and sends: the description tells of every address, registers are whole, a file is taken in or faulted. */
@Nhvtest
class ApiTest {
    private static final Pattern LANKAD = Pattern.compile("`(?:GET |POST )?(/(?:api|oppna-data)[^` ]*)`");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappningar;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void beskrivningenTarUppVarjeAdressMedVadDenGor() throws Exception {
        JsonNode beskrivning = json.readTree(svar(get("/api/v1/openapi.json"), 200));
        Set<String> beskrivna = new TreeSet<>();
        beskrivning.path("paths").fields().forEachRemaining(vag -> {
            beskrivna.add(vag.getKey());
            vag.getValue().fields().forEachRemaining(metod -> assertThat(
                            metod.getValue().path("summary").asText())
                    .as(metod.getKey() + " " + vag.getKey())
                    .isNotBlank());
        });
        Set<String> adresser = mappningar.getHandlerMethods().keySet().stream()
                .flatMap(i -> i.getPatternValues().stream())
                .filter(a -> a.startsWith("/api/v1/") && !a.contains("openapi"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(beskrivna).containsAll(adresser);
    }

    @Test
    void varjeAdressSomReadmeNamnerSvarar() throws Exception {
        var namnda = LANKAD.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(m -> m.group(1))
                .filter(a -> !a.equals("/api/v1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(namnda).contains("/api/v1/openapi.json", "/oppna-data");
        for (String adress : namnda) {
            svar(get(adress).with(httpBasic("utredare1", "demo")), 200);
        }
    }

    @Test
    void registrenLasesHelaOchHallandHorTillTvaSamverkansregioner() throws Exception {
        JsonNode regioner = las("/api/v1/register/regioner");
        assertThat(regioner).hasSize(21);
        JsonNode halland = json.createObjectNode();
        for (JsonNode region : regioner) {
            if (region.path("namn").asText().equals("Region Halland")) {
                halland = region;
            }
        }
        assertThat(halland.path("lanskod").asText()).isEqualTo("13");
        assertThat(halland.path("delar")).hasSize(2);
        assertThat(las("/api/v1/register/samverkansregioner")).hasSize(6);
        assertThat(las("/api/v1/register/npo")).hasSize(26);
    }

    @Test
    void enFilMedFelFar422MedVarjeFeltsRadOchFaltOchIngetLasesIn() throws Exception {
        Map<String, Long> fore = Tabeller.antal(jdbc);
        JsonNode fel = json.readTree(svar(
                inlasning("vardomrade;ansvarig;steg;lage;steg1_fran\n"
                        + "Maskinens riktiga;utredare1;1;rekrytering;2021-01-04\n;utredare1;9;;\n"),
                422));

        assertThat(fel.path("errors")).isNotEmpty();
        assertThat(fel.path("errors").findValuesAsText("field")).contains("vardomrade", "steg");
        assertThat(fel.path("errors").findValues("row")).allMatch(r -> r.asInt() == 3);
        assertThat(Tabeller.antal(jdbc)).isEqualTo(fore);
    }

    @Test
    void enRiktigFilLasesInEnGangHurMangaGangerDenAnSkickas() throws Exception {
        String fil =
                "vardomrade;ansvarig;steg;lage;steg1_fran\nMaskinens vårdområde;utredare1;1;rekrytering;2021-01-04\n";

        JsonNode forsta = json.readTree(svar(inlasning(fil), 200));
        JsonNode andra = json.readTree(svar(inlasning(fil), 200));

        assertThat(forsta.path("inlasta").asInt()).isEqualTo(1);
        assertThat(forsta.path("arenden").path(0).path("namn").asText()).isEqualTo("Maskinens vårdområde");
        assertThat(andra.path("inlasta").asInt()).isZero();
        assertThat(andra.path("oforandrade").asInt()).isEqualTo(1);
    }

    private static MockHttpServletRequestBuilder inlasning(String fil) {
        return post("/api/v1/inlasning")
                .with(httpBasic("administrator1", "demo"))
                .contentType("text/csv")
                .content(fil.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode las(String adress) throws Exception {
        return json.readTree(svar(get(adress).with(httpBasic("utredare1", "demo")), 200));
    }

    private String svar(MockHttpServletRequestBuilder begaran, int status) throws Exception {
        MockHttpServletResponse svar = mvc.perform(begaran).andReturn().getResponse();
        assertThat(svar.getStatus()).as(svar.getContentAsString()).isEqualTo(status);
        return svar.getContentAsString(StandardCharsets.UTF_8);
    }
}
