package se.nhv.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.test.Personuppgifter;
import se.nhv.test.Testdatabas;

/** A person with curl can take a case through all eight steps: nothing here but HTTP, from förslag to the first report. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = Testdatabas.class)
// Time passes here for everything that is in the database, so it has one of its own.
@TestPropertySource(properties = "nhv.prov=hela-vagen-med-http")
class HelaVagenMedHttpTest {
    private static final String NAMN = "Vården som gick med HTTP";

    @LocalServerPort
    int port;

    @Autowired
    se.nhv.test.B1Gang b1;

    @Autowired
    KontoService konton;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sammantradesdagar sammantraden;

    private Maskin maskin = new Maskin(0);
    private final Map<String, String> namnForKonto = new HashMap<>();
    private final Map<String, String> namnForGrupp = new HashMap<>();

    @BeforeEach
    void vilka() {
        maskin = new Maskin(port);
        for (Konto k : konton.alla()) {
            namnForKonto.put(k.id().toString(), k.anvandarnamn());
            k.inloggad()
                    .grupper()
                    .forEach(g -> namnForGrupp.merge(g, k.anvandarnamn(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        LocalDate idag = LocalDate.now();
        for (int manad = 3; manad <= 60; manad += 3) {
            sammantraden.laggTillPahittad(idag.plusMonths(manad));
        }
    }

    @Test
    void ettArendeGarGenomAllaAttaStegenMedBaraHttp() {
        maskin.lat();
        Maskin.Svar nytt = maskin.post(
                "npo-cancersjukdomar",
                "/arenden",
                Map.of(
                        "npo",
                        "cancersjukdomar",
                        "vardomrade",
                        NAMN,
                        "beskrivning",
                        "Ett prov",
                        "kriterier",
                        Map.of("komplex_eller_sallan", "Sällsynt")));
        assertThat(nytt.status()).isEqualTo(201);
        String id = nytt.kropp().path("id").asText();

        Set<String> gjorda = new LinkedHashSet<>();
        for (int varv = 0; varv < 400 && !gjorda.contains("aretsAnalys"); varv++) {
            List<JsonNode> oppna = oppna();
            if (oppna.isEmpty()) {
                maskin.framat();
            } else {
                JsonNode u = oppna.get(0);
                String nyckel = u.path("nyckel").asText();
                if (nyckel.equals("b1Yttrande")) {
                    b1.skrivUnder(se.nhv.arende.ArendeId.av(id), true);
                }
                maskin.svara(person(u), u.path("id").asText(), givet(u));
                gjorda.add(nyckel);
                maskin.lat();
            }
        }

        assertThat(gjorda)
                .containsSubsequence(
                        "bedomForslag",
                        "nominera",
                        "utseGrupp",
                        "deklareraJav",
                        "provaJav",
                        "besvaraFragor",
                        "skrivUnderlag",
                        "forberedRemiss",
                        "sammanstallSvar",
                        "b1Yttrande",
                        "taStallning",
                        "stallSammanBeslutsunderlag",
                        "fattaBeslut",
                        "utlys",
                        "ansok",
                        "bedomAnsokan",
                        "regionalAnalys",
                        "gemensamtYttrande",
                        "undertecknaYttrande",
                        "provaKommunicering",
                        "forberedNamndarende",
                        "sattUppPaForedragningslistan",
                        "protokollforBeslut",
                        "justeraProtokoll",
                        "faststallMatt",
                        "uppstartsmote",
                        "rapportera",
                        "granskaRapporter",
                        "aretsAnalys");
        JsonNode arende = maskin.get("utredare1", "/arenden/" + id).kropp();
        assertThat(arende.path("tillstandsomraden").get(0).path("steg").asInt()).isEqualTo(8);
        assertThat(arende.path("tillstandsomraden").get(0).path("lage").asText())
                .isEqualTo("TILLSTAND");
        assertThat(maskin.get("utredare1", "/arenden/" + id + "/tidsatgang").kropp())
                .anyMatch(i -> i.path("steg").asInt() == 8);
        assertThat(Personuppgifter.funna(jdbc)).isEmpty();
    }

    @Test
    void enUppgiftSvararMed422Och409SomKontraktetSager() {
        maskin.lat();
        Maskin.Svar nytt = maskin.post(
                "utredare1",
                "/arenden",
                Map.of("npo", "cancersjukdomar", "vardomrade", "Två svar på samma", "beskrivning", "Ett prov"));
        String id = nytt.kropp().path("id").asText();
        String uppgift = maskin.get("utredare1", "/arenden/" + id)
                .kropp()
                .path("uppgifter")
                .get(0)
                .path("id")
                .asText();
        assertThat(maskin.post("utredare1", "/uppgifter/" + uppgift + "/ta", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(maskin.post("utredare2", "/uppgifter/" + uppgift + "/ta", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(maskin.post("utredare1", "/uppgifter/" + uppgift + "/lamna", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(maskin.put("utredare1", "/uppgifter/" + uppgift + "/utkast", "{\"skal\":\"Börjat\"}")
                        .status())
                .isEqualTo(200);
        assertThat(maskin.get("utredare1", "/uppgifter/" + uppgift)
                        .kropp()
                        .at("/utkast/varden/skal")
                        .asText())
                .isEqualTo("Börjat");
        Maskin.Svar fel = maskin.post("utredare1", "/uppgifter/" + uppgift + "/svar", "{}");
        assertThat(fel.status()).isEqualTo(422);
        assertThat(fel.kropp().path("errors"))
                .isNotEmpty()
                .allMatch(f -> !f.path("message").asText().isEmpty());
        assertThat(maskin.post("sakkunnig1", "/uppgifter/" + uppgift + "/svar", "{}")
                        .status())
                .isEqualTo(404);
        maskin.svara("utredare1", uppgift, Map.of("valet", "inte"));
        assertThat(maskin.post("utredare1", "/uppgifter/" + uppgift + "/svar", "{\"valet\":\"inte\"}")
                        .status())
                .isEqualTo(409);
    }

    private List<JsonNode> oppna() {
        JsonNode rader = maskin.get(
                        "utredare1", "/uppgifter?vy=alla&q=" + URLEncoder.encode(NAMN, StandardCharsets.UTF_8))
                .kropp()
                .path("rader");
        List<JsonNode> oppna = new java.util.ArrayList<>();
        // The jäv of the nämnd's members is left to the meeting: the minutes can only be written on its day.
        rader.forEach(r -> {
            if (!r.path("nyckel").asText().equals("anmalJav")) {
                oppna.add(r);
            }
        });
        return oppna;
    }

    private String person(JsonNode uppgift) {
        if (!uppgift.path("tilldelad").isNull()) {
            return namnForKonto.getOrDefault(uppgift.path("tilldelad").asText(), "");
        }
        for (JsonNode grupp : uppgift.path("grupper")) {
            String namn = namnForGrupp.get(grupp.asText());
            if (namn != null) {
                return namn;
            }
        }
        throw new AssertionError("Ingen kan ta " + uppgift);
    }

    private Map<String, ?> givet(JsonNode uppgift) {
        String region = uppgift.path("galler").path("region").asText();
        return switch (uppgift.path("nyckel").asText()) {
            case "bedomForslag" -> Map.of("valet", "valj");
            case "nominera" -> Map.of("kanNominera", "nej");
            case "utseGrupp" -> Map.of("ledamoter", sakkunniga(), "gruppenFulltalig", "ja");
            case "deklareraJav" ->
                Map.of("harUppdrag", "nej", "harEkonomiska", "nej", "harNarstaende", "nej", "harAnnat", "nej");
            case "provaJav" -> Map.of("gruppenMasteKompletteras", "nej");
            case "skrivUnderlag" -> Map.of("gruppensResultat", "klart", "fleraOmraden", "nej", "antalEnheter", 1);
            case "forberedRemiss" ->
                Map.of("sistaDag", LocalDate.parse(maskin.idag()).plusDays(60).toString());
            case "sammanstallSvar" -> Map.of("underlagetRevideras", "nej");
            case "b1Yttrande" -> Map.of("lamnas", true);
            case "taStallning" -> Map.of("vagenVidare", "beslut");
            case "stallSammanBeslutsunderlag" -> Map.of("forslag", "nhv");
            case "fattaBeslut" -> Map.of("beslutet", "nhv", "beslutsdag", maskin.idag());
            case "utlys" ->
                Map.of("sistaDag", LocalDate.parse(maskin.idag()).plusDays(90).toString());
            case "ansok" ->
                region.equals("12")
                        ? Map.of(
                                "stallning",
                                "ansoker",
                                "sjukhus",
                                "Skånes universitetssjukhus",
                                "privatVardgivare",
                                "nej")
                        : Map.of("stallning", "avstar");
            case "bedomAnsokan" -> Map.of("allaVillkorUppfyllda", "ja");
            case "gemensamtYttrande" -> Map.of("enigt", "ja");
            case "undertecknaYttrande" -> Map.of("stallning", "skriverUnder");
            case "provaKommunicering" -> Map.of("kommuniceras", "nej");
            case "forberedNamndarende", "sattUppPaForedragningslistan" -> Map.of("sekretess", "nej");
            case "protokollforBeslut" -> protokoll();
            case "justeraProtokoll" -> Map.of("justerare", konto("ledamot-sodra"), "omedelbar", "nej", "stammer", true);
            case "granskaRapporter" -> Map.of("rapporternaGodtas", "ja");
            default -> Map.of();
        };
    }

    private Map<String, ?> protokoll() {
        return Map.of(
                "narvarande",
                        List.of(
                                konto("ordforande1"),
                                konto("ledamot-sodra"),
                                konto("ledamot-norra"),
                                konto("ledamot-vastra"),
                                konto("ledamot-sydostra")),
                "namndensUtfall", "tillstand",
                "tillstand",
                        List.of(Map.of(
                                "region", "12",
                                "tillstandsenhet", "Skånes universitetssjukhus",
                                "startdag",
                                        LocalDate.parse(maskin.idag())
                                                .plusDays(120)
                                                .toString())),
                "extraUtlysning", "nej",
                "rosting", "acklamation",
                "reservation", "nej");
    }

    private List<String> sakkunniga() {
        return List.of(1, 2, 3, 4, 5, 6).stream()
                .map(n -> konto("sakkunnig" + n))
                .toList();
    }

    private String konto(String anvandarnamn) {
        return se.nhv.anvandare.DemoKonton.id(anvandarnamn).toString();
    }
}
