package se.nhv.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.engine.Operations;
import se.nhv.kalender.NhvClock;
import se.nhv.test.Nhvtest;

@Nhvtest
@TestPropertySource(properties = "nhv.demo-arenden=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {
    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

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
        assertThat(steg).containsAll(java.util.List.of(1, 2, 3, 4, 5, 6, 7, 8));
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
