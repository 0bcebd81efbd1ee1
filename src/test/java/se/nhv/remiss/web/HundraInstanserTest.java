package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Vag;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.remiss.NyttYttrande;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Svarstid;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.YttrandeService;
import se.nhv.remissinstans.Instanser;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;
import se.nhv.test.Steggang;
import se.nhv.utskick.UtskickService;

/**
 * A remiss to a hundred, sent and answered by the doors that people use, and what the pages make of it held against the rows
 * of the tables and against who was to answer what. Nothing of the product counts here.
 */
@Nhvtest
class HundraInstanserTest {
    private static final int HUNDRA = 100;
    private static final int GEMENSAMT = 4;
    private static final int SVAR = 95;
    private static final int ANSTAND = 3;
    private static final int STUDS = 98;
    private static final String INGET = "inget svar";

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
    UnderlagService underlag;

    @Autowired
    Instanser instanser;

    @Autowired
    YttrandeService yttranden;

    @Autowired
    Svarstid svarstid;

    @Autowired
    UtskickService utskick;

    @Autowired
    Omradesgang omradesgang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    ArendeId id;
    List<String> koder = List.of();
    final Map<String, String> adresser = new HashMap<>();

    @BeforeEach
    void skicka() {
        List<Remissinstans> alla = new ArrayList<>(instanser.alla().stream()
                .filter(i -> i.slag() != Remissinstans.Slag.OVRIG)
                .toList());
        int nummer = Omradesgang.nummer();
        List<String> ovriga = IntStream.range(alla.size(), HUNDRA)
                .mapToObj(i -> instanser.namngiven(
                        "Hundraförening %d-%03d".formatted(nummer, i), "h%d-%d@prov.invalid".formatted(nummer, i)))
                .toList();
        alla.addAll(instanser.med(ovriga));
        alla.forEach(i -> adresser.put(i.kod(), i.adresser().get(0)));
        koder = alla.stream().map(Remissinstans::kod).toList();
        id = arenden.nyttVardomrade("Hundra instanser " + System.nanoTime(), false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        "Analys",
                        "Första",
                        List.of(new NyttUnderlag.Omrade(
                                null, "Området", "All vård", 2, List.of(NyttUnderlag.Lydelse.ny("Jour."))))),
                resa.som("utredare1"));
        Steggang gang = new Steggang(uppgifter, besvarande, konton, motor);
        gang.starta("remiss", id, Map.of("snabbspar", false));
        gang.svara(
                id,
                "forberedRemiss",
                "utredare1",
                Map.of(
                        "sistaDag",
                        omradesgang.idag().plusDays(90).toString(),
                        "missiv",
                        "Yttra er gärna.",
                        "fragor",
                        List.of(Map.of("fraga", "Ska vården vara NHV?"), Map.of("fraga", "Är antalet rätt?")),
                        "instanser",
                        koder));
        gang.kor(id, "skickaUt");
    }

    /** What the one with this number says to a question; null when it passes the question by. */
    private static Stallningstagande tanker(int nr, int fraga) {
        if (nr < GEMENSAMT) {
            return Stallningstagande.AVSTYRKER;
        }
        return Stallningstagande.values()[(nr * 7 + fraga * 3) % Stallningstagande.values().length];
    }

    private static boolean avstar(int nr) {
        return nr >= GEMENSAMT && nr % 10 == 9;
    }

    private void svara() {
        Map<String, String> tokens = utskick.iArende(id).stream()
                .filter(u -> u.lank() != null)
                .collect(Collectors.toMap(
                        u -> u.mottagare(),
                        u -> String.valueOf(u.lank()).substring("/yttrande/".length()),
                        (a, b) -> a));
        for (int nr = 0; nr < SVAR; nr++) {
            if (nr > 0 && nr < GEMENSAMT) {
                continue;
            }
            Map<Integer, Yttrande.Svar> svar = new HashMap<>();
            for (int f = 1; f <= 2; f++) {
                if (f == 1 || nr % 6 != 0) {
                    svar.put(f, new Yttrande.Svar(tanker(nr, f), nr == 0 ? "Vi fyra." : null));
                }
            }
            yttranden.skicka(
                    Objects.requireNonNull(tokens.get(adresser.get(koder.get(nr)))),
                    new NyttYttrande(
                            "Prov " + nr,
                            nr == 0 ? koder.subList(1, GEMENSAMT) : List.of(),
                            avstar(nr),
                            null,
                            avstar(nr) ? Map.of() : svar,
                            new NyttYttrande.Kontakt("Prov", "prov@prov.invalid"),
                            NyttYttrande.Beslut.FATTAT,
                            List.of()));
        }
        LocalDate senare = omradesgang.idag().plusDays(120);
        for (int nr = SVAR; nr < SVAR + ANSTAND; nr++) {
            svarstid.anstand(id, koder.get(nr), senare, "Nämnden sammanträder först då.", resa.som("utredare1"));
        }
        jdbc.sql("""
                        UPDATE utskick SET lage = 'MISSLYCKADES', nasta = NULL, fel = 'Adressen finns inte'
                         WHERE arende = :a AND mottagare = :m
                        """)
                .param("a", id.varde())
                .param("m", adresser.get(koder.get(STUDS)))
                .update();
    }

    /** Instans by instans out of the raw rows, in the words of the page. */
    private Map<String, List<String>> facit() {
        Map<String, List<String>> ut = new TreeMap<>();
        for (var m : rader(
                "SELECT m.instans, m.namn FROM remissmottagare m JOIN remiss r ON r.id = m.remiss WHERE r.arende = :a")) {
            List<String> celler = new ArrayList<>(List.of(INGET, INGET));
            for (var y : rader("""
                    SELECT y.id, y.avstar, yi.instans FROM yttrande y JOIN remiss r ON r.id = y.remiss
                      JOIN yttrande_instans yi ON yi.yttrande = y.id WHERE r.arende = :a AND yi.galler""")) {
                if (!Objects.equals(y.get("instans"), m.get("instans"))) {
                    continue;
                }
                for (int f = 1; f <= 2; f++) {
                    int fraga = f;
                    String ord = Boolean.TRUE.equals(y.get("avstar")) ? "avstår" : "besvarar inte frågan";
                    ord = rader("""
                            SELECT s.yttrande, s.fraga, s.stallningstagande FROM yttrande_svar s
                              JOIN yttrande y ON y.id = s.yttrande JOIN remiss r ON r.id = y.remiss WHERE r.arende = :a""").stream()
                            .filter(s -> Objects.equals(s.get("yttrande"), y.get("id"))
                                    && Objects.equals(s.get("fraga"), fraga))
                            .map(s -> String.valueOf(s.get("stallningstagande"))
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '))
                            .findFirst()
                            .orElse(ord);
                    celler.set(f - 1, ord);
                }
            }
            ut.put(String.valueOf(m.get("namn")), celler);
        }
        return ut;
    }

    private final Map<String, List<Map<String, Object>>> hamtade = new HashMap<>();

    private List<Map<String, Object>> rader(String sql) {
        return hamtade.computeIfAbsent(
                sql, s -> jdbc.sql(s).param("a", id.varde()).query().listOfRows());
    }

    /** The same out of what was meant, which knows nothing of the tables. */
    private Map<String, List<String>> avsett() {
        Map<String, List<String>> ut = new TreeMap<>();
        for (int nr = 0; nr < HUNDRA; nr++) {
            List<String> celler = new ArrayList<>();
            for (int f = 1; f <= 2; f++) {
                String ord = tanker(nr < GEMENSAMT ? 0 : nr, f)
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ');
                boolean forbi = f == 2 && (nr < GEMENSAMT ? 0 : nr) % 6 == 0;
                celler.add(nr >= SVAR ? INGET : avstar(nr) ? "avstår" : forbi ? "besvarar inte frågan" : ord);
            }
            ut.put(instanser.namn(koder.get(nr)).orElseThrow(), celler);
        }
        return ut;
    }

    private String hamta(String efter) throws Exception {
        return mvc.perform(get("/arenden/" + id + "/remiss" + efter).with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    /** What the page says, read as somebody who looks at it. */
    private static Map<String, List<String>> lasta(String sida) {
        String tabell = sida.substring(sida.indexOf("class=\"tabell matris\""), sida.indexOf("id=\"rakning\""));
        Map<String, List<String>> ut = new TreeMap<>();
        Matcher rad = Pattern.compile("<th scope=\"row\"[^>]*><span>([^<]*)</span>.*?</tr>", Pattern.DOTALL)
                .matcher(tabell);
        while (rad.find()) {
            List<String> celler = new ArrayList<>();
            Matcher cell = Pattern.compile("<td[^>]*>.*?<span[^>]*>([^<]*)</span>.*?</td>", Pattern.DOTALL)
                    .matcher(rad.group());
            while (cell.find()) {
                celler.add(cell.group(1));
            }
            ut.put(rad.group(1), celler);
        }
        return ut;
    }

    private static Map<String, Long> antal(Map<String, List<String>> rader, int fraga) {
        return rader.values().stream().collect(Collectors.groupingBy(c -> c.get(fraga - 1), Collectors.counting()));
    }

    /** The line of the counts for all, by its column heads. */
    private static Map<String, Long> raknade(String sida, int fraga) {
        String tabell = sida.substring(sida.indexOf("id=\"rakning\""));
        List<String> huvuden = alla(Pattern.compile("<th scope=\"col\"[^>]*>([^<]*)</th>"), tabell);
        Matcher rad = Pattern.compile("<th scope=\"row\"[^>]*>Fråga " + fraga + ": Alla</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(tabell);
        assertThat(rad.find()).isTrue();
        List<String> tal = alla(Pattern.compile("<td[^>]*>(\\d+)</td>"), rad.group(1));
        Map<String, Long> ut = new LinkedHashMap<>();
        for (int i = 0; i < tal.size(); i++) {
            if (!tal.get(i).equals("0")) {
                ut.put(huvuden.get(i + 1), Long.valueOf(tal.get(i)));
            }
        }
        return ut;
    }

    private static List<String> alla(Pattern monster, String text) {
        return monster.matcher(text).results().map(r -> r.group(1)).toList();
    }

    @Test
    void matrisenArVadVarOchEnSvaradeOchAntalenStammer() throws Exception {
        svara();

        Map<String, List<String>> facit = facit();
        assertThat(facit).hasSize(HUNDRA).isEqualTo(avsett());
        String sammanstallning = hamta("/sammanstallning");
        assertThat(lasta(sammanstallning)).isEqualTo(facit);
        for (int f = 1; f <= 2; f++) {
            Map<String, Long> vantat = new HashMap<>(antal(facit, f));
            vantat.put("tillfrågade", (long) HUNDRA);
            assertThat(raknade(sammanstallning, f)).as("fråga " + f).isEqualTo(vantat);
        }
        assertThat(sammanstallning)
                .contains("Har svarat: 95 av 100 (95 %).")
                .contains("ett sådant yttrande, för sammanlagt 4 instanser");
        Map<String, Long> forsta = antal(facit, 1);
        long ja = forsta.getOrDefault("tillstyrker", 0L) + forsta.getOrDefault("tillstyrker delvis", 0L);
        long alla = ja + forsta.getOrDefault("avstyrker", 0L);
        assertThat(sammanstallning).contains(ja + " tillstyrker helt eller delvis av " + alla + " som tagit ställning");

        String remissen = hamta("");
        assertThat(alla(Pattern.compile("(mejlet gick inte fram)"), remissen)).hasSize(1);
        assertThat(remissen).contains(adresser.get(koder.get(STUDS)));
        assertThat(alla(Pattern.compile("<td class=\"datum\".*?(ursprungligen)", Pattern.DOTALL), remissen))
                .hasSize(ANSTAND);
    }
}
