package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What everybody does with the case: finds the task in the arbetslista, answers it, and lets the demo's clock go. */
final class Kontoret {
    private static final DateTimeFormatter I_ORD =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));
    private static final int STRAX_MS = 1000;
    private static final int LANGST_VANTAN_MS = 30_000;
    private static final int FLEST_HANDELSER = 40;

    private final Page page;
    private final String vardomrade;
    private final Personerna personerna;

    Kontoret(Page page, String vardomrade) {
        this.page = page;
        this.vardomrade = vardomrade;
        this.personerna = new Personerna(page);
    }

    void byt(String person) {
        personerna.byt(person);
    }

    void lamna() {
        personerna.lamna();
    }

    /** The person's task of that name: found in her arbetslista, read, answered and sent. */
    void gor(String person, String uppgift, Map<String, ?> svar) {
        hitta(person, uppgift);
        assertThat(page.textContent("h1")).isEqualTo(uppgift);
        Locator ta = page.locator("button:has-text('Ta uppgiften')");
        if (ta.count() > 0) {
            ta.click();
        }
        fyll(svar);
        page.click("button[name=_skicka]");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        if (page.locator(".feltopp").count() > 0) {
            throw new AssertionError(uppgift + ": " + page.innerText(".feltopp"));
        }
        assertThat(page.textContent(".meddelande-klart")).contains("Svaret på ”" + uppgift + "” är skickat.");
    }

    /** Opens the task; lets time pass when it is not there yet. */
    private void hitta(String person, String uppgift) {
        for (int handelse = 0; handelse < FLEST_HANDELSER; handelse++) {
            personerna.byt(person);
            if (vanta(STRAX_MS, () -> oppnaUrListan(uppgift))) {
                return;
            }
            framTillNastaHandelse();
        }
        throw new AssertionError(person + " fick aldrig " + uppgift);
    }

    private boolean oppnaUrListan(String uppgift) {
        page.click(".topp-namn");
        for (String flik : List.of("Mina", "Mina gruppers")) {
            Locator denna = page.locator(".flikar a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + flik + "\\s*\\d*\\s*$")));
            if (denna.getAttribute("aria-current") == null) {
                denna.click();
            }
            Locator rad = page.locator("tr:has-text('" + vardomrade + "') a.hit")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + uppgift + "$")));
            if (rad.count() > 0) {
                rad.first().click();
                return true;
            }
        }
        return false;
    }

    private void framTillNastaHandelse() {
        klockan("Gå till nästa händelse");
    }

    /** The instans, who has no account, follows the link in its mail, reads through what it has written and sends it. */
    void instansenSvarar(String instans) {
        byt("utredare1");
        Locator brev = page.locator("article:has-text('Till " + instans + "@demo.invalid')")
                .filter(new Locator.FilterOptions().setHasText("/yttrande/"));
        page.click(".vanster a:has-text('Demons klocka')");
        page.click("main a:has-text('Läs demons post')");
        vanta(() -> {
            Chromium.laddaOm(page);
            return brev.count() > 0;
        });
        String adress = brev.first().locator("a").first().getAttribute("href");
        lamna();
        page.navigate(adress.replaceFirst("^https?://[^/]+", ""));
        assertThat(page.textContent("h1")).contains(vardomrade);
        fyll(Map.of("Avstår ni från att yttra er?", "Nej", "Vad är er ställning?", "Tillstyrker"));
        page.click("button[name=_skicka]");
        assertThat(page.textContent("h1")).isEqualTo("Läs igenom yttrandet");
        page.click("button:has-text('Skicka yttrandet')");
        assertThat(page.textContent("h1")).isEqualTo("Yttrandet har kommit in");
    }

    /** The first writes the yttrande and all sign it, each on the page the task leads to; the last one gives it. */
    void beredningsgruppenYttrarSig(String... ledamoter) {
        for (String ledamot : ledamoter) {
            hitta(ledamot, "Skriv B1:s yttrande");
            page.click("text=Öppna sidan där arbetet görs");
            if (ledamot.equals(ledamoter[0])) {
                page.click("summary:has-text('Börja på yttrandet')");
                page.check("#tillstyrker");
                page.locator("textarea[id^='text-']").all().forEach(f -> f.fill("Vägt av gruppen."));
                page.click("button:has-text('Spara yttrandet')");
            }
            page.click("button:has-text('Skriv under version 1')");
        }
        page.click("button:has-text('Lämna yttrandet till Socialstyrelsen')");
        assertThat(page.textContent(".meddelande-klart")).contains("Yttrandet är lämnat och registrerat.");
    }

    void enVeckaGar() {
        klockan("Gå fram 1 vecka");
    }

    private void klockan(String knapp) {
        personerna.byt("utredare1");
        page.click(".vanster a:has-text('Demons klocka')");
        Locator framat = page.locator("button:has-text('" + knapp + "')");
        if (framat.count() == 0) {
            // What happens next is happening right now.
            return;
        }
        framat.click();
        // While it goes, the page loads itself again.
        page.locator("button:has-text('Gå dit')").waitFor(new Locator.WaitForOptions().setTimeout(LANGST_VANTAN_MS));
    }

    void fyll(Map<String, ?> svar) {
        Blankettifyllare.fyll(page, svar, idag());
    }

    String om(int dagar) {
        return idag().plusDays(dagar).toString();
    }

    /** The day that the head of every page says it is. */
    LocalDate idag() {
        return LocalDate.parse(page.textContent(".topp-demo").replaceFirst("^[^0-9]*", ""), I_ORD);
    }

    private boolean vanta(int hogstMs, BooleanSupplier pa) {
        long slut = System.nanoTime() + hogstMs * 1_000_000L;
        while (!pa.getAsBoolean()) {
            if (System.nanoTime() > slut) {
                return false;
            }
            page.waitForTimeout(100);
        }
        return true;
    }

    /** Until it holds, or for half a minute. */
    void vanta(BooleanSupplier pa) {
        assertThat(vanta(LANGST_VANTAN_MS, pa)).as(page.url()).isTrue();
    }
}
