package se.nhv.webblasare;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One browser for the whole test run, started when the first test wants it. */
final class Chromium {
    private static final List<String> VANLIGA_PLATSER = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser oppnad() {
        if (browser == null) {
            browser = starta(plats());
        }
        return browser;
    }

    /** Loads the page again as it stands; the browser refuses to while another page is still on its way in. */
    static void laddaOm(Page page) {
        page.waitForLoadState();
        page.reload();
    }

    private static Path plats() {
        String angiven = System.getenv("CHROMIUM");
        List<String> platser = angiven == null || angiven.isBlank() ? VANLIGA_PLATSER : List.of(angiven);
        Path funnen = platser.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (funnen == null) {
            String mening = "Webbläsartester hoppas över: ingen Chromium i " + platser + " (ange CHROMIUM).";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(mening + " Under CI=true måste de köras.");
            }
            System.out.println(mening);
            Assumptions.abort(mening);
            throw new IllegalStateException(mening);
        }
        return funnen;
    }

    private static Browser starta(Path plats) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser ny = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(plats)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return ny;
    }
}
