package se.nhv.webblasare;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What must hold of every page, whoever looks at it: it has a name, one first heading, room on a phone, and axe is content. */
final class Sidgranskning {
    private static final String AXE = axe();
    private static final String KOR = """
            async () => {
              const r = await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}});
              return r.violations.map(v => v.id + ' (' + v.help + '): '
                + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '));
            }
            """;

    /**
     * What of the tables lies outside a window of this width. Tables of figures may be wider than it, in a part of the page
     * that has a name and can be scrolled with the keyboard; the lists that people work in may not.
     */
    private static final String UTANFOR = """
            bredd => [...document.querySelectorAll('table')].flatMap(t => {
              if (t.closest('.tid-rulla[tabindex="0"][role=region][aria-label]')) return [];
              const lada = t.closest('.tabell');
              if (!lada) return ['en tabell utanför .tabell'];
              const celler = [...t.querySelectorAll('th, td')].map(c => [c, c.getBoundingClientRect()])
                .filter(([c, r]) => r.width > 1 && (r.right > bredd || r.left < 0 || c.scrollWidth > c.clientWidth + 1));
              return celler.slice(0, 3).map(([c]) => 'ligger utanför: ' + c.innerText.trim())
                .concat(lada.scrollWidth > lada.clientWidth ? ['en lista måste skjutas i sidled'] : []);
            })
            """;

    private final Page page;
    private final List<String> fel = new ArrayList<>();

    Sidgranskning(Page page) {
        this.page = page;
    }

    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fel() {
        return fel;
    }

    void fel(String vem, String vad) {
        String mening = vem + " på " + page.url().replaceFirst("^https?://[^/]+", "") + ": " + vad;
        System.out.println(mening);
        fel.add(mening);
    }

    /** Everything, wide and narrow, in light and dark, and with the keyboard. */
    void helt(String vem) {
        enkelt(vem);
        for (String brist : Tabbvandring.genom(page)) {
            fel(vem, brist);
        }
        farger(vem);
    }

    /** The same without the keyboard. */
    void halvt(String vem) {
        enkelt(vem);
        farger(vem);
    }

    /** Both widths and both colours; how wide a page is has no part in its colours, so two of the four pairs tell all. */
    private void farger(String vem) {
        tillganglighet(vem, ColorScheme.LIGHT, 1280);
        tillganglighet(vem, ColorScheme.DARK, 360);
        aterstall();
    }

    /** As it is drawn now, at this width. */
    void en(String vem, int bredd) {
        tillganglighet(vem, ColorScheme.LIGHT, bredd);
    }

    /** Name, heading, texts and width. */
    void enkelt(String vem) {
        if (page.title().replace("– NHV Processtöd", "").isBlank()) {
            fel(vem, "sidan har ingen titel");
        }
        int rubriker = page.locator("h1").count();
        if (rubriker != 1) {
            fel(vem, "sidan har " + rubriker + " h1");
        }
        if (page.innerText("body").contains("??")) {
            fel(vem, "en text saknas");
        }
        page.setViewportSize(360, 800);
        ryms(vem, 360);
        for (Object utanfor : (List<?>) page.evaluate(UTANFOR, 360)) {
            fel(vem, "i ett fönster på 360: " + utanfor);
        }
        page.setViewportSize(1280, 800);
    }

    private void tillganglighet(String vem, ColorScheme farg, int bredd) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farg));
        page.setViewportSize(bredd, 800);
        page.evaluate("axe => { if (!window.axe) (0, eval)(axe); }", AXE);
        ryms(vem, bredd);
        for (Object fynd : (List<?>) page.evaluate(KOR)) {
            fel(vem, farg + " " + bredd + ": " + fynd);
        }
    }

    private void ryms(String vem, int bredd) {
        Object har = page.evaluate("document.documentElement.scrollWidth");
        if (har instanceof Number n && n.intValue() > bredd) {
            fel(vem, "sidan är " + n + " bred i ett fönster på " + bredd);
        }
    }

    private void aterstall() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }
}
