package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendegang;
import se.nhv.test.Omradesgang;
import se.nhv.test.RakaVagen;
import se.nhv.test.Remissgang;
import se.nhv.test.Resa;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/**
 * Every page of the application, found by following its links as one role after the other: each can be reached, can be drawn,
 * and can be used by everybody. A new page is found by itself, and one that nothing leads to fails the test.
 */
@TestPropertySource(properties = "nhv.demo-arenden=true")
class AllaSidorTest extends WebblasarTest {
    private static final String INGEN = "";
    private static final List<String> PERSONER = List.of(
            INGEN,
            "utredare1",
            "administrator1",
            "chef1",
            "region-12",
            "ledamot-sodra",
            "npo-cancersjukdomar",
            "sakkunnig1",
            "namndsekreterare1",
            "enhet-12-skanes-universitetssjukhus",
            "b2-sodra",
            "registrator1");
    /** Those from outside the agency, whose pages show less. */
    private static final Set<String> GASTER = Set.of(
            "region-12", "ledamot-sodra", "npo-cancersjukdomar", "sakkunnig1", "enhet-12-skanes-universitetssjukhus");

    /** Linked to only when a case stands on older models, which {@link ModellbytesidanTest} sees to. */
    private static final Set<String> BARA_NAR_DET_BEHOVS = Set.of("/administration/modeller/{arende}");

    /** The instans whose yttrande comes as a document; another one's link is followed. */
    private static final String KODAS = "region-25";

    private static final int FLEST_AV_SAMMA = 2;
    private static final int FLEST_ENKLA = 4;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappningar;

    @Autowired
    Arendegang gang;

    @Autowired
    Omradesgang omradesgang;

    @Autowired
    Resa resa;

    @Autowired
    Remissgang remissgang;

    @Autowired
    UtskickService utskick;

    @Autowired
    JdbcClient jdbc;

    private Personerna personerna;
    private Sidgranskning granskning;
    private Sidorna sidorna;
    private final Map<String, Integer> sedda = new HashMap<>();
    private final Set<String> seddaAvGast = new HashSet<>();

    @BeforeEach
    void borja() {
        personerna = new Personerna(page);
        granskning = new Sidgranskning(page);
        sidorna = new Sidorna(mappningar);
    }

    @Test
    void varjeSidaNasMedLankarOchGarAttAnvandaForAlla() {
        ArendeId remitterat = remitterat();
        String mejletsLank = utskick.iArende(remitterat).stream()
                .filter(u -> !u.mottagare().startsWith(KODAS))
                .map(Utskick::lank)
                .filter(l -> l != null && l.startsWith("/yttrande/"))
                .findFirst()
                .orElseThrow();

        remissgang.kodat(remitterat, KODAS);
        String kvitto = remissgang.oppetSvar(remitterat);
        remissgang.duSa(remitterat);

        Map<String, List<String>> borjan = Map.of(
                INGEN,
                List.of("/", mejletsLank, kvitto, "/vardomraden/" + remitterat),
                "utredare1",
                List.of(
                        "/arbetslista",
                        "/uppgifter/" + ettHosNagonAnnan("utredare1"),
                        "/arenden/" + remitterat,
                        "/arenden/" + remitterat + "/remiss",
                        "/arenden/" + remitterat + "/remiss/sammanstallning",
                        "/arenden/" + ettUnderRekrytering(),
                        "/arenden/" + ettDarUnderlagetSkrivs() + "/underlag"),
                "region-12",
                List.of("/arbetslista", "/tillstand/" + omradesgang.tillstandMedVillkor("12")));
        for (String person : PERSONER) {
            foljLankarna(person, borjan.getOrDefault(person, List.of("/arbetslista")));
        }
        // The viewer of diagrams places its parts with style attributes, which the rules of the page rightly refuse.
        bortseFran("Applying inline style violates");

        Set<String> onadda = new TreeSet<>(sidorna.alla());
        onadda.removeAll(sedda.keySet());
        onadda.removeAll(BARA_NAR_DET_BEHOVS);
        System.out.println("Sidor: " + sedda.size() + ", besök: "
                + sedda.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(granskning.fel()).isEmpty();
        assertThat(onadda).as("sidor som ingen länk leder till").isEmpty();
    }

    @Test
    void varjeSlagsUppgiftGarAttBesvaraForAlla() {
        record En(String id, String nyckel, String person) {}
        List<En> uppgifter = jdbc.sql("""
                        SELECT DISTINCT ON (u.nyckel) u.id, u.nyckel, k.anvandarnamn
                          FROM uppgift u JOIN konto k ON k.id = u.tilldelad
                               OR u.tilldelad IS NULL AND EXISTS (SELECT 1 FROM konto_roll t
                                   WHERE t.konto = k.id AND u.grupper && ARRAY[t.roll, t.roll || ':' || t.enhet])
                         ORDER BY u.nyckel, k.anvandarnamn
                        """)
                .query((rs, rad) -> new En(rs.getString(1), rs.getString(2), rs.getString(3)))
                .list();
        assertThat(uppgifter).hasSizeGreaterThan(10);
        for (En u : uppgifter) {
            personerna.byt(u.person());
            page.navigate("/uppgifter/" + u.id());
            if (page.locator("form[data-formular]").count() == 0) {
                granskning.fel(u.person(), "kan inte besvara " + u.nyckel());
            }
            granskning.halvt(u.person());
            page.click("button[name=_skicka]");
            granskning.en(u.person() + " som glömt allt", 360);
        }
        assertThat(granskning.fel()).isEmpty();
    }

    private ArendeId remitterat() {
        ArendeId id = gang.foreslaget("Vården som ska remitteras");
        RakaVagen vag = gang.rakt();
        gang.tills(id, "forberedRemiss", vag);
        resa.svara(id, "forberedRemiss", vag.svar().getOrDefault("forberedRemiss", Map.of()));
        return id;
    }

    private String ettUnderRekrytering() {
        return jdbc.sql("SELECT vardomrade FROM nomineringsfraga WHERE npo IS NOT NULL ORDER BY vardomrade LIMIT 1")
                .query(String.class)
                .single();
    }

    private String ettHosNagonAnnan(String utredare) {
        return jdbc.sql("""
                        SELECT u.id FROM uppgift u JOIN konto k ON k.id = u.tilldelad
                         WHERE k.anvandarnamn LIKE 'utredare%' AND k.anvandarnamn <> :utredare ORDER BY u.id LIMIT 1
                        """).param("utredare", utredare).query(String.class).single();
    }

    private String ettDarUnderlagetSkrivs() {
        return jdbc.sql("SELECT arende FROM uppgift WHERE nyckel = 'skrivUnderlag' ORDER BY arende LIMIT 1")
                .query(String.class)
                .single();
    }

    private void foljLankarna(String person, List<String> borjan) {
        if (person.equals(INGEN)) {
            personerna.lamna();
        } else {
            personerna.byt(person);
        }
        Deque<String> ko = new ArrayDeque<>(borjan);
        Set<String> koade = new HashSet<>(borjan);
        Map<String, Integer> avSamma = new HashMap<>();
        while (!ko.isEmpty()) {
            String adress = ko.removeFirst();
            String sida = sidorna.till(URI.create(adress).getPath()).orElse(null);
            if (sida == null || avSamma.merge(sida, 1, Integer::sum) > FLEST_AV_SAMMA) {
                continue;
            }
            besok(person, adress, sida);
            for (String lank : lankar()) {
                if (koade.add(lank)) {
                    ko.addLast(lank);
                }
            }
        }
    }

    private void besok(String person, String adress, String sida) {
        String vem = person.equals(INGEN) ? "ingen inloggad" : person;
        Response svar = page.navigate(adress);
        if (svar == null || svar.status() != 200) {
            granskning.fel(vem, "länken gav " + (svar == null ? "inget" : svar.status()));
            return;
        }
        int besok = sedda.merge(sida, 1, Integer::sum);
        if (besok == 1) {
            granskning.helt(vem);
        } else if (GASTER.contains(person) && seddaAvGast.add(sida)) {
            granskning.halvt(vem);
        } else if (besok <= FLEST_ENKLA) {
            granskning.enkelt(vem);
        }
    }

    private List<String> lankar() {
        List<String> ut = new ArrayList<>();
        for (Object href : (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
                  .concat([...document.querySelectorAll('form[method=get]')].map(f => new URL(f.action)))
                  .filter(u => u.origin === location.origin).map(u => u.pathname + u.search)
                """)) {
            ut.add(String.valueOf(href));
        }
        return ut;
    }
}
