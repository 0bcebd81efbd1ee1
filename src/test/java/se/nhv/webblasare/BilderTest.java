package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/**
 * The pictures of the documentation, taken of the demo as each person meets it. A run puts them under
 * {@code target/bilder}; with {@code -Dnhv.bilder=true} they replace those in {@code docs/bilder}.
 */
@TestPropertySource(properties = "nhv.demo-arenden=true")
class BilderTest extends WebblasarTest {
    private static final Path UT = Path.of("target", "bilder");
    private static final Path DOKUMENTATIONEN = Path.of("docs", "bilder");

    @BeforeEach
    void enLagomStorSkarm() {
        page.setViewportSize(1280, 860);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** @param vidare selectors of links to follow from the first page, with {@code >>} between them */
    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            arbetslista               | utredare1             | /arbetslista?vy=alla       |
            uppgift                   | utredare1             | /arbetslista?vy=grupp      | main a[href^='/uppgifter/']
            arende                    | utredare1             | /arenden                    | th a.hit
            diagram                   | utredare1             | /arenden                    | th a.hit >> a[href$='/diagram']
            npo                       | npo-cancersjukdomar   | /bruttolista               |
            sakkunnig                 | sakkunnig1            | /arbetslista               | main a[href^='/uppgifter/']
            beredningsledamot         | b2-sodra              | /arbetslista?vy=grupp      |
            foredragande              | foredragande1         | /arbetslista?vy=grupp      |
            region                    | region-12             | /arbetslista?vy=grupp      | main a[href^='/uppgifter/']
            namndsekreterare          | namndsekreterare1     | /sammantraden              | th a.hit
            ledamot                   | ledamot-sodra         | /sammantraden              |
            registrator               | registrator1          | /diarium                   |
            tillstandsenhet           | utredare1             | /tillstand                 |
            chef                      | chef1                 | /tidsatgang                |
            administrator             | administrator1        | /administration            |
            """)
    void enSidaSomDenSerUtForDenSomAnvanderDen(String namn, String konto, String adress, String vidare)
            throws IOException {
        loggaIn(konto);
        oppna(adress);
        if (vidare != null) {
            for (String lank : vidare.split(" >> ")) {
                page.locator(lank).first().click();
            }
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").count()).as("en rubrik på " + page.url()).isEqualTo(1);

        bortseFran("Applying inline style violates"); // bpmn-js, which works without them

        Files.createDirectories(UT);
        Path bild = UT.resolve(namn + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(bild));

        assertThat(Files.size(bild)).as("en bild med något på").isGreaterThan(20_000);
        if (Boolean.getBoolean("nhv.bilder")) {
            Files.createDirectories(DOKUMENTATIONEN);
            Files.copy(bild, DOKUMENTATIONEN.resolve(bild.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
