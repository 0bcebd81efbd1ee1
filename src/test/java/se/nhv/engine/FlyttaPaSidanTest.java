package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

/** The administrator moves a case: sees first what would happen, decides on that, and is told when it is no longer so. */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
class FlyttaPaSidanTest {
    private static final Pattern VISAT = Pattern.compile("name=\"visat\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProcessEngine motor;

    @Autowired
    private ArendeService arenden;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private JdbcClient jdbc;

    private Modellversioner versioner;
    private Ogonblicksbild bild;
    private String id;
    private String sida;

    @BeforeEach
    void ettArendeProvarJav() {
        versioner = new Modellversioner(motor);
        bild = new Ogonblicksbild(motor, jdbc);
        versioner.som();
        id = utplacering
                .stall(new Vantelage("genomlysning", "provaJav", Vantelage.Slag.UPPGIFT))
                .arende();
        sida = "/administration/modeller/" + id;
    }

    @Test
    void sidanVisarVadSomSkulleFlyttasOchFlyttarJustDet() throws Exception {
        String namn = arenden.hamta(ArendeId.av(id)).namn();
        int version = version();
        versioner.utokade();
        List<String> fore = bild.av(id);

        mvc.perform(get("/administration").with(administrator()))
                .andExpect(content().string(allOf(containsString(namn), containsString(sida))));
        mvc.perform(get(sida).with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(namn),
                                matchesRegex(
                                        "(?s).*<td[^>]*>" + version + "</td><td[^>]*>" + (version + 1) + "</td>.*"),
                                containsString(uppgiftsnamn()))));
        assertThat(bild.av(id)).as("att titta ändrar inget").isEqualTo(fore);

        String visat = visat();
        mvc.perform(flytta(visat))
                .andExpect(redirectedUrl("/administration"))
                .andExpect(flash().attributeExists("meddelande"));

        assertThat(version()).isEqualTo(version + 1);
        assertThat(jdbc.sql(
                                "SELECT uppgifter->>'modeller' FROM handelse WHERE arende = :id::uuid AND handelse = 'MODELL_BYTT'")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .contains("genomlysning " + version + " → " + (version + 1))
                .contains("arbetsprocess " + version + " → " + (version + 1));
        mvc.perform(flytta(visat)).andExpect(status().isConflict());
        mvc.perform(get(sida).with(administrator())).andExpect(status().isConflict());
    }

    @Test
    void ettDubbelklickFlyttarEnGang() throws Exception {
        versioner.utokade();
        String visat = visat();
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Integer>> klick = List.of(klick(start, visat), klick(start, visat));

        assertThat(klick).extracting(CompletableFuture::join).containsExactlyInAnyOrder(302, 409);
        assertThat(jdbc.sql("SELECT count(*) FROM handelse WHERE arende = :id::uuid AND handelse = 'MODELL_BYTT'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private CompletableFuture<Integer> klick(CyclicBarrier start, String visat) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
                return mvc.perform(flytta(visat)).andReturn().getResponse().getStatus();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void harEnNyareModellKommitSedanSidanVisadesFlyttasInget() throws Exception {
        int version = version();
        versioner.utokade();
        String visat = visat();
        versioner.som();

        mvc.perform(flytta(visat))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ändrats sedan sidan visades")));

        assertThat(version()).isEqualTo(version);
        mvc.perform(flytta(visat())).andExpect(status().is3xxRedirection());
        assertThat(version()).isEqualTo(version + 2);
    }

    @Test
    void finnsIntePlatsenSagsVarOchKnappenFinnsInte() throws Exception {
        int version = version();
        List<String> fore = bild.av(id);
        versioner.utan("provaJav");

        mvc.perform(get(sida).with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Ärendet står vid ”" + uppgiftsnamn() + "”. Version " + (version + 1)),
                                not(containsString("btn-primary")))));
        mvc.perform(flytta(visat()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Inget flyttades.")));

        assertThat(bild.av(id)).containsExactlyInAnyOrderElementsOf(fore);
        assertThat(version()).isEqualTo(version);
    }

    private String visat() throws Exception {
        Matcher falt = VISAT.matcher(mvc.perform(get(sida).with(administrator()))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(falt.find()).isTrue();
        return HtmlUtils.htmlUnescape(falt.group(1));
    }

    private MockHttpServletRequestBuilder flytta(String visat) {
        return post(sida).param("visat", visat).with(administrator()).with(csrf());
    }

    private String uppgiftsnamn() {
        return jdbc.sql("SELECT namn FROM uppgift WHERE arende = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int version() {
        return bild.processer(id).stream()
                .map(p -> motor.getRepositoryService()
                        .getProcessDefinition(p.getProcessDefinitionId())
                        .getVersion())
                .distinct()
                .reduce((a, b) -> {
                    throw new AssertionError("olika versioner");
                })
                .orElseThrow();
    }

    private static RequestPostProcessor administrator() {
        return Som.konto("administrator1", "administrator");
    }
}
