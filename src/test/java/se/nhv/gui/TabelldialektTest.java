package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class TabelldialektTest {
    private final SpringTemplateEngine mallar = new SpringTemplateEngine();

    @BeforeEach
    void taMedTabellerna() {
        mallar.addDialect(new Tabelldialekt());
        mallar.setTemplateResolver(new StringTemplateResolver());
    }

    @Test
    void varjeCellBarNamnetPaSinKolumn() {
        assertThat(ritad("""
                        <table><thead><tr><th>Namn</th><th th:text="${rubrik}"></th></tr></thead>
                        <tbody><tr th:each="r : ${rader}"><th scope="row" th:text="${r}"></th><td>2026</td></tr></tbody></table>
                        """)).contains("""
                        <th scope="row" role="rowheader" data-rubrik="Namn">a</th><td role="cell" data-rubrik="Sista &quot;dag&quot;">2026</td>\
                        """).contains("""
                        <th scope="row" role="rowheader" data-rubrik="Namn">b</th><td role="cell" data-rubrik="Sista &quot;dag&quot;">2026</td>\
                        """);
    }

    @Test
    void denSomLyssnarHorEnTabell() {
        assertThat(ritad("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"))
                .isEqualTo("""
                        <table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">A</th></tr></thead>\
                        <tbody role="rowgroup"><tr role="row"><td role="cell" data-rubrik="A">1</td></tr></tbody></table>\
                        """);
    }

    @Test
    void detSomBaraRitasHorInteTillNamnet() {
        assertThat(ritad("""
                        <table><thead><tr><th><a href="?"><span>Dag</span><span aria-hidden="true"><b>x</b>pil</span></a></th></tr></thead>
                        <tr><td>1</td></tr></table>
                        """)).contains("<td role=\"cell\" data-rubrik=\"Dag\">");
    }

    @Test
    void enCellOverFleraKolumnerFlyttarDemEfter() {
        assertThat(ritad("""
                        <table><thead><tr><th>A</th><th>B</th><th></th></tr></thead>
                        <tr><td colspan="2">1</td><td>2</td></tr></table>
                        <table><tr><td>3</td></tr></table>
                        """))
                .contains("data-rubrik=\"A\">1</td><td role=\"cell\">2</td>")
                .contains("<td role=\"cell\">3</td>");
    }

    private String ritad(String mall) {
        return mallar.process(
                mall, new Context(Locale.ROOT, Map.of("rubrik", "Sista \"dag\"", "rader", List.of("a", "b"))));
    }
}
