package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.nhv.arende.ArendeId;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.remiss.oppen.OppetSvar;
import se.nhv.test.Arendegang;
import se.nhv.test.Resa;
import se.nhv.test.Testdatabas;

/**
 * Two hundred people answer an open remiss on its last day, over real sockets, and some of them click twice. Nothing is lost
 * and nothing is doubled. How long they waited is printed beside how many durable inserts of one row the same database does
 * in the same run: a relation, and no promise.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = SistaMinuternaTest.Durabel.class)
@DirtiesContext
class SistaMinuternaTest {
    private static final int MANNISKOR = 200;
    private static final int SAMTIDIGT = 16;
    private static final int VAR_TIONDE = 10;
    private static final int INSATTNINGAR = 300;
    private static final Duration LASER = Duration.ofMillis(4_200);
    private static final Pattern BEVIS = Pattern.compile("name=\"bevis\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    RemissService remisser;

    @Autowired
    OppenRemissService oppna;

    @Autowired
    HandlingService handlingar;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource databas;

    @Autowired
    Clock clock;

    /** A server of its own, which has written to disk what it says it has; the one the other tests share has not. */
    static final class Durabel implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("timezone", "Europe/Stockholm")
                        .start();
                context.addApplicationListener((ApplicationListener<ContextClosedEvent>) stangd -> stang(server));
                new Testdatabas().initialize(context);
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "durabel", Map.of("spring.datasource.url", server.getJdbcUrl("postgres", "postgres"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stang(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param nr stands in what this person writes, and nobody else writes it */
    private record Manniska(int nr, String bevis) {}

    private record Svar(int nr, int status, String plats, long nanos) {}

    @Test
    void tvahundraSvararISistaMinutenOchIngetSvarForsvinnerEllerDubbleras() throws Exception {
        ArendeId id = gang.foreslaget("Vård som många svarar om");
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.svara(
                id, "forberedRemiss", Map.of("sistaDag", gang.idag().plusDays(1).toString()));
        var remiss = remisser.senaste(id).orElseThrow();
        jdbc.sql("UPDATE remiss SET sista_dag = :idag WHERE id = :r")
                .param("idag", LocalDate.now(clock))
                .param("r", remiss.id().varde())
                .update();
        String adress = "/oppna-remisser/" + remiss.id();

        List<Manniska> manniskor = iOmgangar(MANNISKOR, nr -> new Manniska(nr, lases(adress, nr)));
        Thread.sleep(LASER.toMillis());
        long borjade = System.nanoTime();
        List<Svar> svar = iOmgangar(MANNISKOR + MANNISKOR / VAR_TIONDE, nr -> {
            // The last ones are the same people once more: a second click on the same form.
            Manniska m = manniskor.get(nr < MANNISKOR ? nr : (nr - MANNISKOR) * VAR_TIONDE);
            return skickar(adress, m);
        });
        double sekunder = (System.nanoTime() - borjade) / 1e9;

        List<Svar> framme = svar.stream().filter(s -> s.status() == 302).toList();
        assertThat(svar.stream().map(Svar::status)).containsOnly(302, 409);
        assertThat(framme).hasSize(MANNISKOR);
        assertThat(framme.stream().map(Svar::nr).collect(Collectors.toSet())).hasSize(MANNISKOR);
        List<OppetSvar> inkomna = oppna.svar(remiss.id()).svar();
        assertThat(inkomna.stream().map(OppetSvar::text))
                .as("everybody's own words, once")
                .containsExactlyInAnyOrderElementsOf(
                        manniskor.stream().map(m -> text(m.nr())).toList());
        assertThat(new HashSet<>(inkomna.stream().map(OppetSvar::handling).toList()))
                .as("each is a handling of its own")
                .hasSize(MANNISKOR);
        List<Integer> nummer =
                handlingar.handlingar(id).stream().map(Handling::nummer).toList();
        assertThat(nummer).doesNotHaveDuplicates();
        assertThat(nummer.get(nummer.size() - 1)).as("no number is skipped").isEqualTo(nummer.size());
        for (Svar s : framme.subList(0, 5)) {
            assertThat(get(s.plats(), s.nr()).body()).contains(text(s.nr()));
        }

        assertThat(List.of(installning("fsync"), installning("synchronous_commit")))
                .containsOnly("on");
        double durabla = durablaPerSekund();
        long[] tider = framme.stream().mapToLong(Svar::nanos).sorted().toArray();
        double p95 = tider[(int) Math.ceil(tider.length * 0.95) - 1] / 1e6;
        System.out.printf(
                "%d svar, %d åt gången: %.1f svar/s, p50 %.0f ms, p95 %.0f ms. Enradiga durabla insert i samma databas: "
                        + "%.0f/s. Ett svar i taget motsvarar %.1f sådana.%n",
                MANNISKOR,
                SAMTIDIGT,
                MANNISKOR / sekunder,
                tider[tider.length / 2] / 1e6,
                p95,
                durabla,
                durabla * sekunder / MANNISKOR);
    }

    private interface Gor<T> {
        T som(int nr) throws Exception;
    }

    /** Everybody once, so many at a time; fails after half a minute rather than hangs. */
    private static <T> List<T> iOmgangar(int antal, Gor<T> gor) throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(SAMTIDIGT);
        try {
            List<Future<T>> vantar = new ArrayList<>();
            for (int nr = 0; nr < antal; nr++) {
                int denna = nr;
                vantar.add(tradar.submit(() -> gor.som(denna)));
            }
            List<T> ut = new ArrayList<>();
            for (Future<T> en : vantar) {
                ut.add(en.get(45, TimeUnit.SECONDS));
            }
            return ut;
        } finally {
            tradar.shutdownNow();
        }
    }

    private static String text(int nr) {
        return "Synpunkt nummer " + nr + ".";
    }

    private HttpRequest.Builder begaran(String adress, int nr) {
        // As the proxy in front of the application tells it: everybody comes from a place of their own.
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + adress))
                .timeout(Duration.ofSeconds(40))
                .header("X-Forwarded-For", "198.51.100." + nr);
    }

    private HttpResponse<String> get(String adress, int nr) throws Exception {
        return http.send(
                begaran(adress.replaceFirst("^https?://[^/]+", ""), nr).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private String lases(String adress, int nr) throws Exception {
        Matcher m = BEVIS.matcher(get(adress, nr).body());
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    private Svar skickar(String adress, Manniska m) throws Exception {
        String kropp = "bevis=" + m.bevis() + "&webbplats=&arbete=&svar-1=avstyrker&ovrigt="
                + URLEncoder.encode(text(m.nr()), StandardCharsets.UTF_8);
        long nu = System.nanoTime();
        HttpResponse<String> r = http.send(
                begaran(adress + "/skicka", m.nr())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(kropp))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Svar(
                m.nr(), r.statusCode(), r.headers().firstValue("Location").orElse(""), System.nanoTime() - nu);
    }

    private String installning(String namn) {
        return jdbc.sql("SELECT current_setting(:namn)")
                .param("namn", namn)
                .query(String.class)
                .single();
    }

    /** One row, one commit, one after the other. */
    private double durablaPerSekund() throws Exception {
        jdbc.sql("CREATE TABLE IF NOT EXISTS prov_durabla (id uuid PRIMARY KEY, text text NOT NULL)")
                .update();
        try (Connection c = databas.getConnection();
                PreparedStatement p = c.prepareStatement("INSERT INTO prov_durabla VALUES (?, ?)")) {
            c.setAutoCommit(true);
            long borjade = System.nanoTime();
            for (int i = 0; i < INSATTNINGAR; i++) {
                p.setObject(1, UUID.randomUUID());
                p.setString(2, text(i));
                p.executeUpdate();
            }
            return INSATTNINGAR / ((System.nanoTime() - borjade) / 1e9);
        } finally {
            jdbc.sql("DROP TABLE prov_durabla").update();
        }
    }
}
