package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * One vårdområde the straight way from an NPO's förslag to the first yearly report, as everybody who has a part in it, with
 * nothing but what the pages offer: signing in, the arbetslista, the forms, the mail's link, the demo's clock.
 */
@TestPropertySource(
        properties = {"camunda.bpm.job-execution.enabled=true", "nhv.utskick.jobb=true", "nhv.utskick.var=PT0.5S"})
class HelaVagenIWebblasarenTest extends WebblasarTest {
    private static final String NAMN = "Vården som gick hela vägen";
    private static final String SJUKHUS = "Skånes universitetssjukhus";
    private static final DateTimeFormatter I_ORD =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));
    private static final int STRAX_MS = 1000;
    private static final int LANGST_VANTAN_MS = 30_000;
    private static final int FLEST_HANDELSER = 40;

    private Personerna personerna;

    @BeforeEach
    void ingenArInloggad() {
        personerna = new Personerna(page);
    }

    @Test
    void ettVardomradeGarFranForslagTillForstaArsrapporten() {
        namndenBestammerSinaSammantraden();
        foresla();
        rekrytera();
        genomlys();
        remittera();
        beslutaAttDetBlirNhv();
        ansok();
        bered();
        beslutaINamnden();
        foljUpp();
        alltGarAttLasaEfterat();
    }

    private void namndenBestammerSinaSammantraden() {
        personerna.byt("namndsekreterare1");
        for (int manad = 4; manad <= 40; manad += 4) {
            page.click(".vanster a:has-text('Sammanträden')");
            page.fill("#dag", idag().plusMonths(manad).toString());
            page.click("button:has-text('Lägg till')");
            assertThat(page.textContent(".meddelande")).contains("sammanträde");
        }
    }

    private void foresla() {
        personerna.byt("npo-cancersjukdomar");
        page.click(".vanster a:has-text('Bruttolista')");
        page.click("text=Föreslå ett vårdområde");
        fyll(Map.of(
                "Vårdområde",
                NAMN,
                "Är vården komplex eller sällan förekommande?",
                "Ja",
                "På vilket sätt?",
                "Sällsynt"));
        page.click("button[name=_skicka]");
        assertThat(page.textContent("main")).contains("Vårdområdet står nu på bruttolistan.", NAMN);
    }

    private void rekrytera() {
        gor(
                "utredare1",
                "Bedöm förslaget",
                Map.of("Ska vårdområdet genomlysas?", "Ja, det tas med", "Ansvarig utredare", "Utredare 1"));
        enVeckaGar();
        gor("region-12", "Nominera sakkunniga", Map.of("Kan ni nominera någon?", "Ja"));
        for (String region : List.of("01", "05", "14", "03", "24")) {
            gor("region-" + region, "Nominera sakkunniga", Map.of("Kan ni nominera någon?", "Nej"));
        }
        gor(
                "utredare1",
                "Utse sakkunniggruppen",
                Map.of(
                        "Sakkunniga i gruppen",
                        List.of(
                                "Sakkunnig, Stockholm-Gotland",
                                "Sakkunnig, Sydöstra",
                                "Sakkunnig, Södra",
                                "Sakkunnig, Västra",
                                "Sakkunnig, Mellansverige",
                                "Sakkunnig, Norra"),
                        "Patient- och närståendeföreträdare",
                        "Patientföreträdare 1",
                        "Är gruppen fulltalig?",
                        "Ja"));
    }

    private void genomlys() {
        List<String> gruppen =
                List.of("sakkunnig1", "sakkunnig2", "sakkunnig3", "sakkunnig4", "sakkunnig5", "sakkunnig6", "patient1");
        for (String ledamot : gruppen) {
            gor(
                    ledamot,
                    "Deklarera jäv",
                    Map.of(
                            "Har du uppdrag eller anställning som kan påverkas av var vården bedrivs?", "Nej",
                            "Har du ekonomiska intressen i frågan?", "Nej",
                            "Har någon närstående sådana uppdrag eller intressen?", "Nej",
                            "Finns något annat som kan rubba förtroendet för din opartiskhet?", "Nej"));
        }
        gor("utredare1", "Pröva deklarationerna", Map.of("Måste gruppen kompletteras?", "Nej"));
        enVeckaGar();
        for (String ledamot : gruppen) {
            gor(ledamot, "Besvara gruppens frågor", Map.of("Hur många enheter bör bedriva den?", "1"));
        }
        gor(
                "utredare1",
                "Skriv underlaget med gruppen",
                Map.of(
                        "Vad kom gruppen fram till?", "Underlaget är klart",
                        "Ska vården delas i flera tillståndsområden?", "Nej",
                        "Antal enheter", "1"));
        gor("patient1", "Besvara enkäten", Map.of("Hölls tidplanen?", "4"));
    }

    private void remittera() {
        gor("utredare1", "Förbered remissen", Map.of("Sista dag att svara", om(60)));
        instansenSvararMedSinLank();
        gor("utredare1", "Sammanställ svaren", Map.of("Ska underlaget revideras?", "Nej"));
        gor(
                "b1-1",
                "Skriv B1:s yttrande",
                Map.of("Tillstyrker beredningsgruppen att vården koncentreras enligt underlaget?", "Ja"));
        gor("utredare1", "Ta ställning", Map.of("Hur går ärendet vidare?", "Till Socialstyrelsens beslut"));
    }

    private void instansenSvararMedSinLank() {
        personerna.byt("utredare1");
        Locator brev = page.locator("article:has-text('Till region-12@demo.invalid')")
                .filter(new Locator.FilterOptions().setHasText("/yttrande/"));
        page.click(".vanster a:has-text('Demons klocka')");
        page.click("main a:has-text('Läs demons post')");
        vanta(LANGST_VANTAN_MS, () -> {
            page.reload();
            return brev.count() > 0;
        });
        String adress = brev.first().locator("a").first().getAttribute("href");
        personerna.lamna();
        oppna(adress.replaceFirst("^https?://[^/]+", ""));
        assertThat(page.textContent("h1")).contains(NAMN);
        fyll(Map.of("Avstår ni från att yttra er?", "Nej", "Vad är er ställning?", "Tillstyrker"));
        page.click("button[name=_skicka]");
        assertThat(page.textContent("h1")).isEqualTo("Läs igenom yttrandet");
        page.click("button:has-text('Skicka yttrandet')");
        assertThat(page.textContent("h1")).isEqualTo("Yttrandet har kommit in");
    }

    private void beslutaAttDetBlirNhv() {
        gor(
                "foredragande1",
                "Ställ samman beslutsunderlaget",
                Map.of("Förslag till beslut", "Vården blir nationell högspecialiserad vård"));
        enVeckaGar();
        gor(
                "beslutsfattare1",
                "Fatta beslut",
                Map.of("Vad blev beslutet?", "Vården blir nationell högspecialiserad vård"));
    }

    private void ansok() {
        gor("utredare1", "Förbered utlysningen", Map.of("Sista ansökningsdag", om(90)));
        gor(
                "region-12",
                "Ansök eller avstå",
                Map.of(
                        "Vill ni ansöka?", "Ja",
                        "Vid vilket sjukhus ska vården bedrivas?", SJUKHUS,
                        "Utför en privat vårdgivare vården på ert uppdrag?", "Nej"));
        gor("region-01", "Ansök eller avstå", Map.of("Vill ni ansöka?", "Nej"));
        gor("utredare1", "Bedöm ansökan villkor för villkor", Map.of("Är alla villkor uppfyllda?", "Ja"));
    }

    private void bered() {
        List<String> gruppen =
                List.of("b2-stockholm-gotland", "b2-sydostra", "b2-sodra", "b2-vastra", "b2-mellansverige", "b2-norra");
        for (String ledamot : gruppen) {
            gor(ledamot, "Analysera regionens konsekvenser", Map.of());
        }
        enVeckaGar();
        gor(
                "b2-sodra",
                "Skriv gemensamt yttrande",
                Map.of("Bör sökanden få tillstånd?", "Ja", "Är gruppen enig?", "Ja"));
        for (String ledamot : gruppen) {
            gor(ledamot, "Underteckna yttrandet", Map.of("Vad är din ställning?", "Jag skriver under yttrandet"));
        }
        gor(
                "utredare1",
                "Pröva om yttrandet ska kommuniceras",
                Map.of("Ska yttrandet kommuniceras med de sökande?", "Ja", "Sista dag att svara", om(21)));
        gor("region-12", "Yttra dig över materialet", Map.of("Har ni synpunkter?", "Nej"));
        gor("foredragande1", "Förbered nämndärendet", Map.of("Omfattas något av sekretess?", "Nej"));
    }

    private void beslutaINamnden() {
        gor(
                "namndsekreterare1",
                "Sätt upp ärendet på föredragningslistan",
                Map.of("Omfattas något av sekretess?", "Nej"));
        for (String ledamot : List.of("ordforande1", "ledamot-sodra", "ledamot-norra", "ledamot-vastra")) {
            gor(
                    ledamot,
                    "Anmäl jäv eller att jäv inte finns",
                    Map.of("Är du jävig i ärendet?", "Nej", "Kommer du till sammanträdet?", "Ja"));
        }
        gor(
                "namndsekreterare1",
                "Protokollför nämndens beslut",
                Map.of(
                        "Beslutande vid paragrafen",
                                List.of("Ordförande 1", "Ledamot, Södra", "Ledamot, Norra", "Ledamot, Västra"),
                        "Vad beslutade nämnden?", "Tillstånd",
                        "Region", "Region Skåne",
                        "Sjukhus", SJUKHUS,
                        "Gäller från", om(120),
                        "Ska det göras en extra utlysning?", "Nej",
                        "Hur togs beslutet?", "Med acklamation",
                        "Reserverade sig någon?", "Nej"));
        gor(
                "ordforande1",
                "Justera protokollet",
                Map.of("Justerare utöver ordföranden", "Ledamot, Södra", "Är paragrafen omedelbart justerad?", "Nej"));
    }

    private void foljUpp() {
        gor(
                "utredare1",
                "Fastställ uppföljningsmåtten",
                Map.of("Namn", "Överlevnad efter ett år", "Nämnare", "Alla som har behandlats", "Mål i procent", "90"));
        gor("utredare1", "Håll uppstartsmöte", Map.of());
        gor(
                "enhet-12-skanes-universitetssjukhus",
                "Rapportera årets mått",
                Map.of("Kan ni lämna värdet?", "Ja", "Täljare", "90", "Nämnare", "120"));
        gor("utredare1", "Granska rapporterna", Map.of("Godtas rapporten?", "Ja", "Godtas alla rapporter?", "Ja"));
        gor("utredare1", "Skriv årets analys", Map.of());
    }

    private void alltGarAttLasaEfterat() {
        personerna.byt("utredare1");
        page.click(".vanster a:has-text('Ärenden')");
        page.click("a:has-text('" + NAMN + "')");
        assertThat(page.locator(".tidslinje li").allTextContents())
                .as("tidslinjen har alla åtta stegen")
                .satisfies(rader -> {
                    for (int steg = 1; steg <= 8; steg++) {
                        int nr = steg;
                        assertThat(rader).anyMatch(r -> r.contains("teg " + nr));
                    }
                });
        page.click(".vanster a:has-text('Uppföljning')");
        page.click("a:has-text('" + NAMN + "')");
        assertThat(page.textContent("main")).contains("Överlevnad efter ett år", SJUKHUS, "75\u00a0%");
        personerna.lamna();
        oppna("/");
        page.click("main a[href='/vardomraden']");
        page.click("a:has-text('" + NAMN + "')");
        assertThat(page.textContent("main")).contains(SJUKHUS, "Region Skåne");
    }

    /** The person's task of that name: found in her arbetslista, read, answered and sent. */
    private void gor(String person, String uppgift, Map<String, ?> svar) {
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
            Locator rad = page.locator("tr:has-text('" + NAMN + "') a.hit")
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

    private void enVeckaGar() {
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

    private void fyll(Map<String, ?> svar) {
        Blankettifyllare.fyll(page, svar, idag());
    }

    private String om(int dagar) {
        return idag().plusDays(dagar).toString();
    }

    /** The day that the head of every page says it is. */
    private LocalDate idag() {
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
}
