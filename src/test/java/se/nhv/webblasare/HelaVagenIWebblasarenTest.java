package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    private Kontoret kontoret;

    @BeforeEach
    void ingenArInloggad() {
        kontoret = new Kontoret(page, NAMN);
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
        kontoret.byt("namndsekreterare1");
        for (int manad = 4; manad <= 40; manad += 4) {
            page.click(".vanster a:has-text('Sammanträden')");
            page.fill("#dag", kontoret.idag().plusMonths(manad).toString());
            page.click("button:has-text('Lägg till')");
            assertThat(page.textContent(".meddelande")).contains("sammanträde");
        }
    }

    private void foresla() {
        kontoret.byt("npo-cancersjukdomar");
        page.click(".vanster a:has-text('Bruttolista')");
        page.click("text=Föreslå ett vårdområde");
        kontoret.fyll(Map.of(
                "Vårdområde",
                NAMN,
                "Är vården komplex eller sällan förekommande?",
                "Ja",
                "På vilket sätt?",
                "Sällsynt"));
        page.click("button[name=_skicka]");
        assertThat(huvudtext()).contains("Vårdområdet står nu på bruttolistan.", NAMN);
    }

    private void rekrytera() {
        kontoret.gor(
                "utredare1",
                "Bedöm förslaget",
                Map.of("Ska vårdområdet genomlysas?", "Ja, det tas med", "Ansvarig utredare", "Utredare 1"));
        kontoret.enVeckaGar();
        kontoret.gor("region-12", "Nominera sakkunniga", Map.of("Kan ni nominera någon?", "Ja"));
        for (String region : List.of("01", "05", "14", "03", "24")) {
            kontoret.gor("region-" + region, "Nominera sakkunniga", Map.of("Kan ni nominera någon?", "Nej"));
        }
        kontoret.gor(
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
            kontoret.gor(
                    ledamot,
                    "Deklarera jäv",
                    Map.of(
                            "Har du uppdrag eller anställning som kan påverkas av var vården bedrivs?", "Nej",
                            "Har du ekonomiska intressen i frågan?", "Nej",
                            "Har någon närstående sådana uppdrag eller intressen?", "Nej",
                            "Finns något annat som kan rubba förtroendet för din opartiskhet?", "Nej"));
        }
        kontoret.gor("utredare1", "Pröva deklarationerna", Map.of("Måste gruppen kompletteras?", "Nej"));
        kontoret.enVeckaGar();
        for (String ledamot : gruppen) {
            kontoret.gor(ledamot, "Besvara gruppens frågor", Map.of("Hur många enheter bör bedriva den?", "1"));
        }
        kontoret.gor(
                "utredare1",
                "Skriv underlaget med gruppen",
                Map.of(
                        "Vad kom gruppen fram till?", "Underlaget är klart",
                        "Ska vården delas i flera tillståndsområden?", "Nej",
                        "Antal enheter", "1"));
        kontoret.gor("patient1", "Besvara enkäten", Map.of("Hölls tidplanen?", "4"));
    }

    private void remittera() {
        kontoret.gor("utredare1", "Förbered remissen", Map.of("Sista dag att svara", kontoret.om(60)));
        kontoret.instansenSvarar("region-12");
        kontoret.gor("utredare1", "Sammanställ svaren", Map.of("Ska underlaget revideras?", "Nej"));
        kontoret.beredningsgruppenYttrarSig("b1-1", "b1-2", "b1-3");
        kontoret.gor("utredare1", "Ta ställning", Map.of("Hur går ärendet vidare?", "Till Socialstyrelsens beslut"));
    }

    private void beslutaAttDetBlirNhv() {
        kontoret.gor(
                "foredragande1",
                "Ställ samman beslutsunderlaget",
                Map.of("Förslag till beslut", "Vården blir nationell högspecialiserad vård"));
        kontoret.enVeckaGar();
        kontoret.gor(
                "beslutsfattare1",
                "Fatta beslut",
                Map.of("Vad blev beslutet?", "Vården blir nationell högspecialiserad vård"));
    }

    private void ansok() {
        kontoret.gor("utredare1", "Förbered utlysningen", Map.of("Sista ansökningsdag", kontoret.om(90)));
        kontoret.gor(
                "region-12",
                "Ansök eller avstå",
                Map.of(
                        "Vill ni ansöka?", "Ja",
                        "Vid vilket sjukhus ska vården bedrivas?", SJUKHUS,
                        "Utför en privat vårdgivare vården på ert uppdrag?", "Nej"));
        kontoret.gor("region-01", "Ansök eller avstå", Map.of("Vill ni ansöka?", "Nej"));
        kontoret.gor("utredare1", "Bedöm ansökan villkor för villkor", Map.of("Är alla villkor uppfyllda?", "Ja"));
    }

    private void bered() {
        List<String> gruppen =
                List.of("b2-stockholm-gotland", "b2-sydostra", "b2-sodra", "b2-vastra", "b2-mellansverige", "b2-norra");
        for (String ledamot : gruppen) {
            kontoret.gor(ledamot, "Analysera regionens konsekvenser", Map.of());
        }
        kontoret.enVeckaGar();
        kontoret.gor(
                "b2-sodra",
                "Skriv gemensamt yttrande",
                Map.of("Bör sökanden få tillstånd?", "Ja", "Är gruppen enig?", "Ja"));
        for (String ledamot : gruppen) {
            kontoret.gor(
                    ledamot, "Underteckna yttrandet", Map.of("Vad är din ställning?", "Jag skriver under yttrandet"));
        }
        kontoret.gor(
                "utredare1",
                "Pröva om yttrandet ska kommuniceras",
                Map.of("Ska yttrandet kommuniceras med de sökande?", "Ja", "Sista dag att svara", kontoret.om(21)));
        kontoret.gor("region-12", "Yttra dig över materialet", Map.of("Har ni synpunkter?", "Nej"));
        kontoret.gor("foredragande1", "Förbered nämndärendet", Map.of("Omfattas något av sekretess?", "Nej"));
    }

    private void beslutaINamnden() {
        kontoret.gor(
                "namndsekreterare1",
                "Sätt upp ärendet på föredragningslistan",
                Map.of("Omfattas något av sekretess?", "Nej"));
        for (String ledamot : List.of("ordforande1", "ledamot-sodra", "ledamot-norra", "ledamot-vastra")) {
            kontoret.gor(
                    ledamot,
                    "Anmäl jäv eller att jäv inte finns",
                    Map.of("Är du jävig i ärendet?", "Nej", "Kommer du till sammanträdet?", "Ja"));
        }
        kontoret.gor(
                "namndsekreterare1",
                "Protokollför nämndens beslut",
                Map.of(
                        "Beslutande vid paragrafen",
                                List.of("Ordförande 1", "Ledamot, Södra", "Ledamot, Norra", "Ledamot, Västra"),
                        "Vad beslutade nämnden?", "Tillstånd",
                        "Region", "Region Skåne",
                        "Sjukhus", SJUKHUS,
                        "Gäller från", kontoret.om(120),
                        "Ska det göras en extra utlysning?", "Nej",
                        "Hur togs beslutet?", "Med acklamation",
                        "Reserverade sig någon?", "Nej"));
        kontoret.gor(
                "ordforande1",
                "Justera protokollet",
                Map.of("Justerare utöver ordföranden", "Ledamot, Södra", "Är paragrafen omedelbart justerad?", "Nej"));
    }

    private void foljUpp() {
        kontoret.gor(
                "utredare1",
                "Fastställ uppföljningsmåtten",
                Map.of("Namn", "Överlevnad efter ett år", "Nämnare", "Alla som har behandlats", "Mål i procent", "90"));
        kontoret.gor("utredare1", "Håll uppstartsmöte", Map.of());
        kontoret.gor(
                "enhet-12-skanes-universitetssjukhus",
                "Rapportera årets mått",
                Map.of("Kan ni lämna värdet?", "Ja", "Täljare", "90", "Nämnare", "120"));
        kontoret.gor(
                "utredare1", "Granska rapporterna", Map.of("Godtas rapporten?", "Ja", "Godtas alla rapporter?", "Ja"));
        kontoret.gor("utredare1", "Skriv årets analys", Map.of());
    }

    private void alltGarAttLasaEfterat() {
        kontoret.byt("utredare1");
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
        assertThat(huvudtext()).contains("Överlevnad efter ett år", SJUKHUS, "75\u00a0%");
        kontoret.lamna();
        oppna("/");
        page.click("main a[href='/vardomraden']");
        page.waitForURL("**/vardomraden");
        page.click("a:has-text('" + NAMN + "')");
        page.waitForURL("**/vardomraden/*");
        assertThat(huvudtext()).contains(SJUKHUS, "Region Skåne");
    }
}
