package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Vag;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.Remissmatris;
import se.nhv.remiss.Remissmatriser;
import se.nhv.test.Steggang;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** A remiss that is out to three instanser, and what somebody with a link does. */
abstract class Svarsprov {
    static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ERSATTER = Pattern.compile("name=\"ersatter\" value=\"([^\"]*)\"");
    private static final int OK = 200;

    @Autowired
    MockMvc mvc;

    @Autowired
    ProcessEngine motor;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    KontoService konton;

    @Autowired
    ArendeService arenden;

    @Autowired
    UtskickService utskick;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Remissmatriser matriser;

    @Autowired
    RemissService remisser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    ArendeId id;
    String lank;

    @BeforeEach
    void skickaUt() {
        id = nyRemiss("Ska vården vara NHV?");
        lank = lank("region-12");
    }

    ArendeId nyRemiss(String forstaFragan) {
        Steggang gang = new Steggang(uppgifter, besvarande, konton, motor);
        ArendeId ny = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        arenden.oppna(ny, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        gang.starta("remiss", ny, Map.of("snabbspar", false));
        gang.svara(
                ny,
                "forberedRemiss",
                "utredare1",
                Map.of(
                        "sistaDag",
                        LocalDate.now(clock).plusDays(60).toString(),
                        "missiv",
                        "Yttra er gärna.",
                        "fragor",
                        List.of(Map.of("fraga", forstaFragan), Map.of("fraga", "Är antalet rätt?")),
                        "instanser",
                        List.of("region-12", "region-13", "region-14")));
        gang.kor(ny, "skickaUt");
        return ny;
    }

    String lank(String instans) {
        return lank(id, instans);
    }

    String lank(ArendeId i, String instans) {
        return utskick.iArende(i).stream()
                .filter(u -> u.mottagare().equals(instans + "@demo.invalid") && u.lank() != null)
                .map(Utskick::lank)
                .findFirst()
                .orElseThrow();
    }

    static MockHttpServletRequestBuilder ifyllt(String till, String stallning, String motivering) {
        return post(till)
                .with(csrf())
                .param("svarFor", "Region Skåne")
                .param("avstar", "nej")
                .param("svar[0].stallningstagande", stallning)
                .param("svar[0].motivering", motivering)
                .param("svar[1].stallningstagande", "avstyrker")
                .param("kontaktperson", "Registrator")
                .param("kontaktEpost", "prov@example.org")
                .param("_skicka", "1");
    }

    /** What the review page will send. */
    record Genomlast(String adress, String version, String ersatter, String sida) {
        RequestBuilder skicka() {
            return post(adress + "/skicka")
                    .with(csrf())
                    .param("version", version)
                    .param("ersatter", ersatter);
        }
    }

    Genomlast genomlast(String till, MockHttpServletRequestBuilder svar) throws Exception {
        MockHttpServletResponse r = mvc.perform(svar).andReturn().getResponse();
        String sida = r.getContentAsString();
        assertThat(r.getStatus()).as(sida).isEqualTo(OK);
        assertThat(sida).contains("Läs igenom yttrandet");
        return new Genomlast(till, forsta(VERSION, sida), forsta(ERSATTER, sida), sida);
    }

    static String forsta(Pattern monster, String sida) {
        Matcher m = monster.matcher(sida);
        assertThat(m.find()).as(monster + "").isTrue();
        return m.group(1);
    }

    void skickat(String till, MockHttpServletRequestBuilder svar) throws Exception {
        assertThat(svarskod(genomlast(till, svar).skicka())).isEqualTo(302);
    }

    int svarskod(RequestBuilder begaran) throws Exception {
        return mvc.perform(begaran).andReturn().getResponse().getStatus();
    }

    String sida(String adress) throws Exception {
        return mvc.perform(get(adress)).andReturn().getResponse().getContentAsString();
    }

    static MockHttpServletRequestBuilder klick(String adress) {
        return post(adress).with(csrf());
    }

    /** As the matrix has the instans: how it stands, and its stand on the first question. */
    String iMatrisen(String instans) {
        Remissmatris.Rad rad = matriser.senaste(id).orElseThrow().rader().stream()
                .filter(r -> r.mottagare().instans().kod().equals(instans))
                .findFirst()
                .orElseThrow();
        return rad.mottagare().lage().kod() + " "
                + rad.stallning(1).map(s -> s.kod()).orElse("-");
    }

    List<String> yttrandena() {
        return handlingar.handlingar(id).stream()
                .map(Handling::rubrik)
                .filter(r -> r.startsWith("Yttrande"))
                .toList();
    }

    void sistaDagenVarIgar(String instans) {
        jdbc.sql("UPDATE remissmottagare SET sista_dag = :dag WHERE instans = :i AND remiss = :r")
                .param("dag", LocalDate.now(clock).minusDays(1))
                .param("i", instans)
                .param("r", remiss())
                .update();
    }

    UUID remiss() {
        return remisser.senaste(id).orElseThrow().id().varde();
    }
}
