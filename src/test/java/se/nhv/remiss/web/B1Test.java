package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Vag;
import se.nhv.dokument.Verapdf;
import se.nhv.fel.Avvisad;
import se.nhv.handling.Filpost;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.remiss.Remissberedning;
import se.nhv.remiss.b1.B1Arbete;
import se.nhv.remiss.b1.B1Aspekt;
import se.nhv.remiss.b1.B1Lasning;
import se.nhv.test.B1Gang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Som;
import se.nhv.test.Steggang;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** Beredningsgrupp 1 as its members meet it: one text, signed by all who take part, as it stands. */
@Nhvtest
class B1Test {
    @Autowired
    MockMvc mvc;

    @Autowired
    ProcessEngine motor;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    KontoService konton;

    @Autowired
    ArendeService arenden;

    @Autowired
    HandlingService handlingar;

    @Autowired
    UtskickService utskick;

    @Autowired
    B1Arbete arbete;

    @Autowired
    B1Lasning lasning;

    @Autowired
    Remissberedning beredning;

    @Autowired
    Resa resa;

    ArendeId id;
    Steggang gang;

    @BeforeEach
    void gruppenHarFattArendet() {
        id = arenden.nyttVardomrade("B1-prov " + System.nanoTime(), false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        gang.starta("remiss", id, Map.of("snabbspar", true));
    }

    private MockHttpServletResponse skicka(String konto, String del, Map<String, String> falt) throws Exception {
        MockHttpServletRequestBuilder b = post("/arenden/" + id + "/b1/" + del)
                .with(csrf())
                .with(Som.person(resa.som(konto)))
                .param("nyckel", UUID.randomUUID().toString());
        falt.forEach(b::param);
        return mvc.perform(b).andReturn().getResponse();
    }

    private String sida(String konto) throws Exception {
        return mvc.perform(get("/arenden/" + id + "/b1").with(Som.person(resa.som(konto))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<String, String> text(int fran, String svar, String om) {
        Map<String, String> falt = new LinkedHashMap<>();
        falt.put("fran", String.valueOf(fran));
        falt.put("tillstyrker", svar);
        for (B1Aspekt a : B1Aspekt.values()) {
            falt.put("text-" + a.kod(), om);
        }
        return falt;
    }

    private MockHttpServletResponse skrivUnder(String konto, int version) throws Exception {
        return skicka(konto, "skriv-under", Map.of("version", String.valueOf(version)));
    }

    private List<String> lagen() {
        List<String> ut = new ArrayList<>();
        lasning.lage(id).ledamoter().forEach(l -> ut.add(l.lage().kod()));
        return ut;
    }

    @Test
    void ingetGarVidareForranAllaHarSkrivitUnderDetSomStar() throws Exception {
        assertThat(skicka("b1-1", "text", text(0, "ja", "Resorna blir längre.")).getStatus())
                .isEqualTo(302);
        skrivUnder("b1-1", 1);
        skrivUnder("b1-2", 1);

        MockHttpServletResponse forTidigt = skicka("b1-1", "lamna", Map.of());
        assertThat(forTidigt.getStatus()).isEqualTo(422);
        assertThat(forTidigt.getContentAsString())
                .contains("Kvar: " + konton.namn(DemoKonton.id("b1-3")).replace("(", "("));
        assertThatThrownBy(() -> gang.svara(id, "b1Yttrande", "b1-1", Map.of("lamnas", true)))
                .isInstanceOf(Avvisad.class);
        assertThat(resa.allaOppna(id)).containsExactly("b1Yttrande");

        // The text is changed: both signatures fall, and those who had signed are told.
        Map<String, String> andrad = text(1, "ja", "Resorna blir längre.");
        andrad.put("text-" + B1Aspekt.TRANSPORTER.kod(), "Resorna blir mycket längre.");
        assertThat(skicka("b1-3", "text", andrad).getStatus()).isEqualTo(302);
        assertThat(lagen()).containsExactly("fallen", "fallen", "kvar");
        assertThat(utskick.iArende(id))
                .extracting(Utskick::amne)
                .filteredOn(a -> a.startsWith("Yttrandet om"))
                .hasSize(2);
        assertThat(sida("b1-1"))
                .contains("Du skrev under version 1. Texten har ändrats sedan dess")
                .containsPattern("<ins><span[^>]*>[^<]*</span>mycket ");
        assertThat(skrivUnder("b1-1", 1).getStatus()).isEqualTo(409);

        skrivUnder("b1-1", 2);
        skicka("b1-2", "skriv-under", Map.of("version", "2", "avvikande", "Jag anser att jouren går förlorad."));
        skrivUnder("b1-3", 2);
        assertThat(lasning.lage(id).klart()).isTrue();
        assertThat(skicka("b1-2", "lamna", Map.of()).getRedirectedUrl()).isEqualTo("/arenden/" + id + "/b1");

        assertThat(resa.allaOppna(id)).containsExactly("taStallning");
        var yttrande = beredning.b1(id).orElseThrow();
        assertThat(yttrande.tillstyrker()).isTrue();
        assertThat(yttrande.transporter()).isEqualTo("Resorna blir mycket längre.");
        assertThat(yttrande.avvikandeMening()).contains("Jag anser att jouren går förlorad.");
        assertThat(sida("b1-1")).contains("Gruppen har inget yttrande att skriva just nu.", "har skrivit under");
        assertThat(skicka("b1-1", "text", text(2, "nej", "För sent.")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void yttrandetBlirEnRegistreradPdfSomGarAttLasaAvAlla() throws Exception {
        skicka("b1-1", "text", text(0, "nej", "Det bör inte koncentreras."));
        skicka("b1-2", "forhinder", Map.of("konto", DemoKonton.id("b1-2").toString(), "skal", "Sjuk."));
        skrivUnder("b1-1", 1);
        skicka("b1-3", "skriv-under", Map.of("version", "1", "avvikande", "Jag tillstyrker."));
        skicka("b1-1", "lamna", Map.of());

        Handling h = handlingar.handlingar(id).stream()
                .filter(x -> x.rubrik().equals("Yttrande från beredningsgrupp 1"))
                .findFirst()
                .orElseThrow();
        Filpost fil = handlingar.filer(List.of(h)).get(0);
        byte[] pdf = handlingar.innehall(fil);
        assertThat(Verapdf.fel(pdf)).isEmpty();
        try (var dokument = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            String text = new org.apache.pdfbox.text.PDFTextStripper()
                    .getText(dokument)
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Beredningsgrupp 1 avstyrker.")
                    .contains("Det bör inte koncentreras.")
                    .contains("Jag tillstyrker.")
                    .contains(konton.namn(DemoKonton.id("b1-2")) + ": förhindrad");
        }
        assertThat(motor.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("b1Tillstyrker")
                        .list())
                .anyMatch(v -> Boolean.FALSE.equals(v.getValue()));
    }

    @Test
    void sammaTextIgenArIngenNyVersionOchTvaSomSkriverSamtidigtSkriverInteOver() throws Exception {
        skicka("b1-1", "text", text(0, "ja", "Ett."));
        skrivUnder("b1-1", 1);
        skicka("b1-2", "text", text(1, "ja", "Ett."));
        assertThat(lasning.lage(id).version()).isEqualTo(1);
        assertThat(lagen()).containsExactly("har_skrivit_under", "kvar", "kvar");

        skicka("b1-2", "text", text(1, "ja", "Två."));
        MockHttpServletResponse sen = skicka("b1-3", "text", text(1, "nej", "Det här skrev jag."));
        assertThat(sen.getStatus()).isEqualTo(409);
        assertThat(sen.getContentAsString()).contains("Någon annan har ändrat yttrandet", "Det här skrev jag.");
        assertThat(lasning.lage(id).version()).isEqualTo(2);
    }

    @Test
    void ledamotensDelStarMedNamnOchBlirBorjanPaYttrandet() throws Exception {
        skicka("b1-1", "del", Map.of("transporter", "Helikopter behövs.", "utbildning", "ST påverkas."));
        skicka("b1-2", "del", Map.of("transporter", "Vägen är lång."));
        skicka("b1-1", "del", Map.of("transporter", "Helikopter behövs dygnet runt."));

        assertThat(sida("b1-3"))
                .contains("Helikopter behövs dygnet runt.\n\nVägen är lång.</textarea>")
                .doesNotContain("ST påverkas.")
                .contains(konton.namn(DemoKonton.id("b1-2")));
        Map<String, String> ofullstandig = text(0, "ja", "Något.");
        ofullstandig.put("text-geografi", " ");
        MockHttpServletResponse fel = skicka("b1-1", "text", ofullstandig);
        assertThat(fel.getStatus()).isEqualTo(422);
        assertThat(fel.getContentAsString())
                .contains("id=\"text-geografi-fel\"")
                .contains("Något.</textarea>");
        assertThat(skicka("b1-1", "text", text(0, "", "Något.")).getContentAsString())
                .contains("id=\"tillstyrker-fel\"");
    }

    @Test
    void inlaggenHarNamnOchTidOchBlirHandlingBaraOmNagonVill() throws Exception {
        skicka("b1-1", "inlagg", Map.of("inlagg", "Vad säger Norra?"));
        skicka("b1-2", "inlagg", Map.of("inlagg", "Norra har meddelat att jouren läggs ned.", "akten", "true"));

        assertThat(lasning.lage(id).inlagg())
                .extracting(i -> i.text() + " " + (i.handling() != null))
                .containsExactly("Vad säger Norra? false", "Norra har meddelat att jouren läggs ned. true");
        assertThat(handlingar.handlingar(id))
                .extracting(Handling::rubrik)
                .containsOnlyOnce("Inlägg från ledamot i beredningsgrupp 1");
        assertThat(skicka("b1-1", "inlagg", Map.of("inlagg", " ")).getStatus()).isEqualTo(422);
    }

    @Test
    void denSomArJavigStangsUteOchBehovsInteForYttrandet() throws Exception {
        Map<String, String> jav = Map.of("konto", DemoKonton.id("b1-3").toString(), "skal", "Är part.");
        assertThat(skicka("b1-1", "jav", jav).getStatus()).isEqualTo(403);
        assertThat(skicka("utredare1", "jav", jav).getStatus()).isEqualTo(302);

        assertThat(mvc.perform(get("/arenden/" + id + "/b1").with(Som.person(resa.som("b1-3"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        skicka("b1-1", "text", text(0, "ja", "Ett."));
        assertThat(skrivUnder("b1-3", 1).getStatus()).isEqualTo(403);
        skrivUnder("b1-1", 1);
        skrivUnder("b1-2", 1);
        assertThat(skicka("b1-1", "lamna", Map.of()).getStatus()).isEqualTo(302);
        assertThat(resa.allaOppna(id)).containsExactly("taStallning");
        assertThat(handlingar.handlingar(id))
                .extracting(Handling::rubrik)
                .contains("Beslut om jäv för ledamot i beredningsgrupp 1");
    }

    @Test
    void denSomArForhindradKanKommaTillbakaOchDaBehovsUnderskriften() throws Exception {
        Map<String, String> b13 = Map.of("konto", DemoKonton.id("b1-3").toString(), "skal", "Utomlands.");
        assertThat(skicka("b1-1", "forhinder", b13).getStatus()).isEqualTo(403);
        skicka("utredare1", "forhinder", b13);
        assertThat(lagen()).containsExactly("kvar", "kvar", "forhindrad");
        skicka("b1-1", "text", text(0, "ja", "Ett."));
        assertThat(skrivUnder("b1-3", 1).getStatus()).isEqualTo(422);

        skicka("b1-3", "tillbaka", b13);
        skrivUnder("b1-1", 1);
        skrivUnder("b1-2", 1);
        assertThat(skicka("b1-1", "lamna", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void nastaOmgangBorjarOmOchDenForraStarKvar() {
        new B1GangProv().enGang();
        assertThat(beredning.b1(id)).isPresent();
        gang.svara(id, "taStallning", "utredare1", Map.of("vagenVidare", "revidera", "skal", "Antalet bör ses över."));
        gang.svara(
                id,
                "revideraUnderlag",
                "utredare1",
                Map.of(
                        "definition", "Vård.",
                        "fleraOmraden", "nej",
                        "antalEnheter", 3,
                        "konsekvensanalys", "Analys.",
                        "synpunkter", List.of(Map.of("synpunkt", "För få.", "atgard", "Tre.")),
                        "remitterasIgen", "nej"));
        assertThat(lasning.lage(id).omgang()).isEqualTo(2);
        assertThat(lasning.lage(id).text()).isEmpty();
        assertThat(lagen()).containsOnly("kvar");
        assertThat(lasning.versioner(id, 1)).hasSize(1);
    }

    /** The group's way by the services, once. */
    private final class B1GangProv {
        void enGang() {
            arbete.skrivText(id, 0, B1Gang.innehall(true, "Ett."), resa.som("b1-1"));
            for (String k : List.of("b1-1", "b1-2", "b1-3")) {
                arbete.underteckna(id, 1, null, resa.som(k));
            }
            gang.svara(id, "b1Yttrande", "b1-1", Map.of("lamnas", true));
        }
    }
}
