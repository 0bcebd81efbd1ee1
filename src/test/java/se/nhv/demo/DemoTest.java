package se.nhv.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.engine.Operations;
import se.nhv.gui.Texter;
import se.nhv.kalender.NhvClock;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

@Nhvtest
@TestPropertySource(properties = "nhv.demo-arenden=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {
    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    MockMvc mvc;

    @Autowired
    Demofyllning fyllning;

    @Autowired
    Demoklocka klocka;

    @Autowired
    Operations operations;

    @Autowired
    NhvClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void demonStarIVarjeStegOchNagraArKlara() {
        Set<Integer> steg = new TreeSet<>();
        arenden.alla().stream()
                .filter(a -> a.arOppet())
                .forEach(a -> steg.add(a.steg().nummer()));
        omraden.alla().forEach(o -> steg.add(o.steg().nummer()));
        assertThat(steg).containsAll(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(arenden.alla()).extracting(a -> a.lage()).contains(Lage.AVBRUTEN, Lage.AVSLUTAD, Lage.FORSLAG);
        assertThat(operations.stuck()).isEmpty();
        assertThat(fyllning.fyll()).isZero();
    }

    @Test
    @Order(2)
    void varjeKandDagArRiktigOchRestenArMarktSomPahittad() {
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM inlast_rad WHERE innehall->>'steg7_till' IN ('2023-03-08', '2022-03-09')
                           AND innehall->>'pahittad' LIKE '%utom%steg7_till%'
                        """).query(Long.class).single()).isEqualTo(6);
        assertThat(jdbc.sql("""
                        SELECT DISTINCT lower(giltig) FROM tidsintervall WHERE ersatt IS NULL AND kalla = 'verklig'
                        """).query(LocalDate.class).list())
                .containsExactlyInAnyOrder(LocalDate.of(2023, 3, 8), LocalDate.of(2022, 3, 9));
        assertThat(arenden.alla()).allMatch(a -> a.pahittad());
    }

    @Test
    @Order(2)
    void detSomArPahittatArMarktPaVarjeSidaDarDetStar() throws Exception {
        Tillstandsomrade dysmeli = omraden.alla().stream()
                .filter(o -> o.namn().equals("Dysmeli"))
                .findFirst()
                .orElseThrow();
        var utredare = Som.konto("utredare1", "utredare");
        for (String adress : List.of(
                "/bruttolista",
                "/arenden",
                "/arbetslista?vy=alla",
                "/tillstand",
                "/uppfoljning",
                "/uppfoljning?omrade=" + dysmeli.id(),
                "/ansokningar",
                "/sok?q=Dysmeli",
                "/sok?q=" + enHandling(),
                "/arenden/" + dysmeli.arende(),
                "/arenden/" + dysmeli.arende() + "/ansokningar")) {
            String sida = mvc.perform(get(adress).with(utredare))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(sida)
                    .as(adress)
                    .contains("Det som är märkt med * har uppgifter som är påhittade för demon.")
                    .contains(">*<span class=\"visually-hidden\">påhittat för demon</span></span>");
        }
    }

    /** A heading of a handling, in a word that no case has in its name. */
    private String enHandling() {
        List<String> namnen = arenden.alla().stream()
                .map(a -> a.namn().toLowerCase(Locale.ROOT))
                .toList();
        return jdbc.sql("SELECT rubrik FROM handling ORDER BY registrerad, id").query(String.class).list().stream()
                .map(rubrik -> rubrik.replaceAll("[^A-Za-z].*", "").toLowerCase(Locale.ROOT))
                .filter(ord -> ord.length() > 3 && namnen.stream().noneMatch(n -> n.contains(ord)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(2)
    void ettArendesSidaSagerNarStegetSkaVaraKlartOchNastaSistaDag() throws Exception {
        Arende arende = arenden.hitta("Osteogenesis imperfecta och dysplastiska skelettsjukdomar")
                .orElseThrow();
        LocalDate sista = uppgifter.iArende(arende.id()).stream()
                .map(Uppgift::forfaller)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        DateTimeFormatter dag = DateTimeFormatter.ofPattern("d MMMM yyyy", Texter.SVENSKA);

        String sida = mvc.perform(get("/arenden/" + arende.id()).with(Som.konto("utredare1", "utredare")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        // Step 4 began 18 days ago, and has 30.
        assertThat(HtmlUtils.htmlUnescape(sida))
                .contains("Steget klart senast " + dag.format(klocka.idag().plusDays(30 - 18)))
                .contains("Nästa sista dag " + dag.format(sista));
    }

    @Test
    @Order(3)
    void tvaArLevsIgenomMedRapporteringEnGangOmAretOchDessPaminnelse() {
        LocalDate fran = klocka.idag();
        Klocklage framme = klocka.flytta(fran.plusYears(2));

        assertThat(framme.fel()).isNull();
        assertThat(klocka.idag()).isEqualTo(fran.plusYears(2));
        assertThat(framme.stopp()).isGreaterThan(5);
        assertThat(operations.stuck()).isEmpty();
        assertThat(operations.nextDue(clock.instant())).isEmpty();
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM (
                            SELECT omrade, ar FROM rapportar GROUP BY omrade, ar HAVING count(*) > 1) d
                        """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM rapportar").query(Long.class).single())
                .isEqualTo(omraden.alla().stream()
                        .filter(o -> o.steg().nummer() == 8)
                        .count());
        assertThat(jdbc.sql("SELECT count(*) FROM utskick WHERE amne = 'Påminnelse: årets rapport'")
                        .query(Long.class)
                        .single())
                .isPositive();
        // What nobody answers stays where it is: the next year does not begin before the last one is told.
        assertThat(jdbc.sql("SELECT count(*) FROM uppgift WHERE nyckel = 'rapportera'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
