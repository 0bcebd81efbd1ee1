package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.test.Klient;
import se.nhv.test.Webbserver;

/** Sessions, headers and what is open, as a browser and an attacker meet them. */
@Webbserver
class SessionTest {
    /** Whoever sends these acts as nobody, signed in or not; the form is signed instead, which RobotskyddTest tries. */
    private static final String SOM_INGEN = "/oppna-remisser/";

    private static final AtomicInteger NUMMER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    KontoService konton;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void denVarsKontoStangsKastasUtVidNastaBegaran() {
        String namn = nyUtredare();
        Klient person = Klient.som(port, namn);
        assertThat(person.get("/arenden").status()).isEqualTo(200);
        assertThat(person.get("/api/v1/uppgifter").status()).isEqualTo(200);

        konton.avaktivera(konto(namn));

        assertThat(person.get("/arenden").huvud("Location")).endsWith("/logga-in");
        assertThat(person.get("/api/v1/uppgifter").status()).isEqualTo(401);
        assertThat(person.get("/vardomraden").kropp()).doesNotContain(namn).contains("/logga-in");
        assertThat(person.post("/arbetslista/franvaro", Map.of()).status()).isIn(302, 403);
    }

    @Test
    void denSomFarAndraRollerBorjarOm() {
        String namn = nyUtredare();
        Klient person = Klient.som(port, namn);
        jdbc.sql("INSERT INTO konto_roll (konto, nr, roll) VALUES (:k, 2, 'chef')")
                .param("k", konto(namn).varde())
                .update();

        assertThat(person.get("/arenden").huvud("Location")).endsWith("/logga-in");
        assertThat(Klient.som(port, namn).get("/arenden").status()).isEqualTo(200);
    }

    @Test
    void sessionenBytsVidInloggningOchDorVidUtloggning() {
        Klient offer = Klient.utanInloggning(port);
        String fore = offer.session().orElseThrow();
        offer.post("/logga-in", Map.of("anvandarnamn", "utredare2", "losenord", "demo"));
        String efter = offer.session().orElseThrow();
        assertThat(efter).isNotEqualTo(fore);
        assertThat(medSession(fore).status()).isEqualTo(302);
        assertThat(medSession(efter).status()).isEqualTo(200);

        offer.lasTecken();
        assertThat(offer.post("/logga-ut", Map.of()).status()).isEqualTo(302);
        assertThat(medSession(efter).huvud("Location")).endsWith("/logga-in");
    }

    private Klient.Svar medSession(String session) {
        Klient tjuv = Klient.utanInloggning(port);
        tjuv.glomSession();
        return tjuv.skicka(tjuv.barSession("/arenden").header("Cookie", "JSESSIONID=" + session));
    }

    @Test
    void kakanKanInteLasasAvSkriptInteFoljaMedFranAndraOchArHemligOverHttps() {
        Klient klient = Klient.utanInloggning(port);
        klient.glomSession();
        Klient.Svar klart = klient.skicka(klient.barSession("/logga-in"));
        assertThat(klart.huvud("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        klient.glomSession();
        Klient.Svar hemligt = klient.skicka(klient.barSession("/logga-in").header("X-Forwarded-Proto", "https"));
        assertThat(hemligt.huvud("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(hemligt.huvud("Strict-Transport-Security")).contains("max-age");
    }

    @Test
    void ingentingAndrasUtanSidansTecken() {
        Klient chef = Klient.som(port, "chef1");
        for (Adress adress : Adress.alla(context)) {
            if (adress.skriver() && !adress.api() && !adress.monster().startsWith(SOM_INGEN)) {
                Klient.Svar svar = chef.skicka(chef.barSession(adress.med("x"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(adress.metod().name(), BodyPublishers.ofString("skal=x")));
                assertThat(svar.status()).as(adress.toString()).isIn(403, 405);
            }
        }
        assertThat(chef.skicka(chef.barSession("/logga-ut").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void apietTarInteEmotSidornasSession() {
        Klient utredare = Klient.som(port, "utredare1");

        assertThat(utredare.skicka(utredare.barSession("/api/v1/uppgifter")).status())
                .isEqualTo(401);
        utredare.glomSession();
        Klient.Svar svar = utredare.get("/api/v1/uppgifter");
        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.huvud("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/logga-in",
                "/vardomraden",
                "/arbetslista",
                "/arenden",
                "/finns-inte",
                "/administration",
                "/api/v1/uppgifter",
                "/api/v1/finns-inte",
                "/css/nhv.css",
                "/actuator/health"
            })
    void varjeSvarSagerVadEnWebblasareInteFarGora(String adress) {
        Klient.Svar svar = Klient.som(port, "utredare1").get(adress);

        assertThat(svar.huvud("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(svar.huvud("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(svar.huvud("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(svar.huvud("Server")).isEmpty();
        assertThat(svar.huvud("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/mappings",
                "/actuator/loggers",
                "/actuator/health/db",
                "/engine-rest/process-instance",
                "/camunda/app/cockpit",
                "/h2-console",
                "/swagger-ui/index.html",
                "/css/..%2f..%2fapplication.yaml",
                "/css/%252e%252e/application.yaml",
                "/webjars/..%5c..%5capplication.yaml",
                "/_static/..%2f..%2fapplication.yaml"
            })
    void detSomArForDriftenNasInteUtifran(String adress) {
        assertThat(Klient.utanInloggning(port).get(adress).status()).isIn(400, 403, 404);
        assertThat(Klient.som(port, "administrator1").get(adress).status()).isIn(400, 403, 404);
    }

    @Test
    void halsanSagerBaraAttDenMarBra() {
        assertThat(Klient.utanInloggning(port).get("/actuator/health").kropp())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "diskSpace", "postgres");
    }

    @Test
    void inloggningenLedsAldrigTillNagonAnnansWebbplats() {
        for (String vag : List.of("/arenden?continue=https://evil.example", "/arbetslista?url=//evil.example")) {
            Klient klient = Klient.utanInloggning(port);
            klient.get(vag);
            String mal = klient.post(
                            "/logga-in?continue=//evil.example&redirect=https://evil.example",
                            Map.of("anvandarnamn", "utredare1", "losenord", "demo", "continue", "//evil.example"))
                    .huvud("Location");
            assertThat(mal).startsWith("http://localhost:" + port + "/");
        }
        assertThat(Klient.utanInloggning(port).get("//evil.example/%2f..").status())
                .isEqualTo(400);
    }

    @Test
    void gissningarOverApietFarVantaPrecisSomPaSidan() {
        String namn = nyUtredare();
        for (int i = 0; i < 5; i++) {
            assertThat(basic(namn, "fel" + i).status()).isEqualTo(401);
        }

        assertThat(basic(namn, "demo").status()).isEqualTo(401);
        assertThat(basic("x".repeat(5_000), "demo").status()).isEqualTo(401);
    }

    private Klient.Svar basic(String namn, String losenord) {
        Klient klient = Klient.utanInloggning(port);
        String kod = java.util.Base64.getEncoder()
                .encodeToString((namn + ":" + losenord).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return klient.skicka(klient.barSession("/api/v1/uppgifter").header("Authorization", "Basic " + kod));
    }

    private String nyUtredare() {
        String namn = "prov-utredare-" + NUMMER.incrementAndGet();
        konton.skapa(new KontoService.NyttKonto(
                namn, "Prov " + namn, null, encoder.encode("demo"), List.of(Konto.Tilldelning.av(Roll.UTREDARE))));
        return namn;
    }

    private KontoId konto(String namn) {
        return konton.medAnvandarnamn(namn).orElseThrow().id();
    }
}
