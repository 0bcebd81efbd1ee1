package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.nhv.test.Testdatabas;

/**
 * A real browser against the real application. Sign in with {@link #loggaIn}, open pages with {@link #oppna}; afterwards
 * every test has also shown that nothing was written to the console. Without a Chromium the tests are skipped with a line
 * that says so, except under {@code CI=true}.
 */
@Tag("webblasare")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = Testdatabas.class)
public abstract class WebblasarTest {
    private static final List<String> REGLER =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    protected int port;

    protected BrowserContext webblasare;
    protected Page page;

    private final List<String> konsol = new ArrayList<>();

    @BeforeEach
    final void oppnaWebblasaren() {
        nySession();
    }

    @AfterEach
    final void stangWebblasaren() {
        if (webblasare != null) {
            webblasare.close();
        }
        assertThat(konsol).as("Det som skrevs i webbläsarens konsol").isEmpty();
    }

    /** Somebody else's browser: no cookies, nothing remembered. */
    protected final void nySession() {
        nySession(true);
    }

    protected final void nySession(boolean skript) {
        if (webblasare != null) {
            webblasare.close();
        }
        webblasare = Chromium.oppnad()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("sv-SE")
                        .setTimezoneId("Europe/Stockholm")
                        .setJavaScriptEnabled(skript)
                        // Nobody here needs to see the page glide to what is clicked.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800));
        page = webblasare.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(m -> {
            // A page that is meant to answer 404 or 422 is announced by the browser itself.
            if (List.of("error", "warning").contains(m.type()) && !m.text().startsWith("Failed to load resource")) {
                konsol.add(m.type() + ": " + m.text() + " (" + page.url() + ")");
            }
        });
        page.onPageError(e -> konsol.add("skriptfel: " + e + " (" + page.url() + ")"));
    }

    /** Signs in as a demo account, such as "utredare1", and ends on its first page. */
    protected final void loggaIn(String anvandarnamn) {
        page.navigate("/logga-in");
        page.fill("#anvandarnamn", anvandarnamn);
        page.fill("#losenord", "demo");
        page.click("form.formular button[type=submit]");
    }

    protected final void oppna(String adress) {
        page.navigate(adress);
    }

    /** What the page says, when all of it has come. */
    protected final String huvudtext() {
        page.waitForLoadState();
        return page.textContent("main");
    }

    /** axe on the page as it stands, light at 1280 pixels and dark at 360; and nothing wider than the window. */
    protected final void granskaTillganglighet() {
        granskaTillganglighet(ColorScheme.DARK, 360);
        granskaTillganglighet(ColorScheme.LIGHT, 1280);
    }

    private void granskaTillganglighet(ColorScheme farg, int bredd) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farg));
        page.setViewportSize(bredd, 800);
        lagd();
        var fynd = new AxeBuilder(page).withTags(REGLER).analyze();
        assertThat(fynd.getViolations().stream()
                        .map(f -> f.getId() + ": " + f.getHelp() + " "
                                + f.getNodes().stream()
                                        .map(n -> n.getTarget() + " " + n.getFailureSummary())
                                        .toList())
                        .toList())
                .as(page.url() + " " + farg + " " + bredd)
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url() + " är bredare än fönstret, " + bredd)
                .isLessThanOrEqualTo(bredd);
    }

    /** Waits until the browser has laid the page out anew. */
    private void lagd() {
        page.evaluate("() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(null))))");
    }

    /** A picture of the page under target/skarmbilder, for people to look at. */
    protected final Path skarmbild(String namn) {
        Path fil = Path.of("target", "skarmbilder", namn + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(fil).setFullPage(true));
        return fil;
    }

    /** The same page in light and dark, wide and narrow. */
    protected final void skarmbilder(String namn) {
        for (ColorScheme farg : ColorScheme.values()) {
            if (farg == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            for (int bredd : new int[] {1280, 360}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farg));
                page.setViewportSize(bredd, 800);
                skarmbild(namn + "-" + farg.name().toLowerCase(Locale.ROOT) + "-" + bredd);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    /** Forgets console lines that contain one of the given texts, where a third party's file is known to cause them. */
    protected final void bortseFran(String... texter) {
        konsol.removeIf(rad -> Arrays.stream(texter).anyMatch(rad::contains));
    }
}
