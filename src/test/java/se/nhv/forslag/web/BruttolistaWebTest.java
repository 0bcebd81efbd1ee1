package se.nhv.forslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Nekad;
import se.nhv.forslag.Bruttofraga;
import se.nhv.forslag.Bruttolista;
import se.nhv.forslag.Bruttorad;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.NyttForslag;
import se.nhv.forslag.Omgang;
import se.nhv.forslag.Urval;
import se.nhv.handling.HandlingService;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Som;

@Nhvtest
class BruttolistaWebTest {
    private static final RequestPostProcessor NPO = Som.konto("npo-tandvard", "npo", "npo:tandvard");

    @Autowired
    MockMvc mvc;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    Omradesgang omradesgang;

    @Autowired
    HandlingService handlingar;

    @Autowired
    ForslagService forslag;

    @Autowired
    Bruttolista bruttolista;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    KontoService konton;

    private static MockHttpServletRequestBuilder forslaget(String namn) {
        return post("/bruttolista/nytt")
                .with(csrf())
                .with(NPO)
                .param("npo", "tandvard")
                .param("vardomrade", namn)
                .param("beskrivning", "Vård av få.")
                .param("komplex", "ja")
                .param("komplexMotivering", "Sällsynt.")
                .param("volym", "nej")
                .param("kompetens", "nej")
                .param("investeringar", "nej")
                .param("kostnader", "nej")
                .param("_skicka", "1");
    }

    private ArendeId foreslaget() throws Exception {
        String namn = "Prov " + System.nanoTime();
        MockHttpServletResponse svar = mvc.perform(forslaget(namn))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        ArendeId id = arenden.hitta(namn).map(Arende::id).orElseThrow();
        assertThat(svar.getRedirectedUrl()).isEqualTo("/bruttolista/" + id);
        return id;
    }

    @Test
    void ettForslagStarPaListanOchFarEnUppgift() throws Exception {
        ArendeId id = foreslaget();

        assertThat(uppgifter.iArende(id)).extracting(Uppgift::nyckel).containsExactly("bedomForslag");
        mvc.perform(get("/bruttolista/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sällsynt.")))
                .andExpect(content().string(not(containsString("/uppgifter/"))));
        mvc.perform(get("/bruttolista/" + id).with(Som.konto("utredare1", "utredare")))
                .andExpect(content()
                        .string(containsString("/uppgifter/"
                                + uppgifter.iArende(id).get(0).id().value())));
        mvc.perform(get("/bruttolista").param("q", arenden.hamta(id).namn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(arenden.hamta(id).namn())))
                .andExpect(content().string(containsString("1 programområde")))
                .andExpect(content().string(not(containsString("Inga vårdområden stämmer"))));
    }

    @Test
    void ettForslagKanGallaEttTillstandsomradeSomBorAndras() throws Exception {
        Tillstandsomrade omrade = omraden.hamta(omradesgang.nytt(2));
        String namn = "Ändringsprov " + System.nanoTime();
        mvc.perform(forslaget(namn).param("omrade", omrade.id().toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Vad bör ändras?")));
        mvc.perform(forslaget(namn).param("omrade", omrade.id().toString()).param("andring", "En tredje enhet behövs."))
                .andExpect(status().is3xxRedirection());

        ArendeId id = arenden.hitta(namn).map(Arende::id).orElseThrow();
        mvc.perform(get("/bruttolista/" + id))
                .andExpect(content().string(containsString("Gäller tillståndsområdet")))
                .andExpect(content().string(containsString(omrade.namn())))
                .andExpect(content().string(containsString("En tredje enhet behövs.")));
        Uppgift bedom = uppgifter.iArende(id).get(0);
        mvc.perform(get("/uppgifter/" + bedom.id().value()).with(Som.konto("utredare1", "utredare")))
                .andExpect(content().string(containsString("Bör ändras: En tredje enhet behövs.")));

        omraden.satt(omrade.id(), Omradeslage.AVSLUTAT);
        mvc.perform(forslaget(namn + " igen")
                        .param("omrade", omrade.id().toString())
                        .param("andring", "Ännu en."))
                .andExpect(status().is(422));
        assertThat(arenden.hitta(namn + " igen")).isEmpty();
        assertThat(handlingar.handlingar(id).stream()
                        .flatMap(h -> handlingar.filer(List.of(h)).stream())
                        .map(f -> new String(handlingar.innehall(f), StandardCharsets.UTF_8)))
                .anyMatch(t -> t.contains("En tredje enhet behövs."));
    }

    @Test
    void sammaNamnTvaGangerAvvisasVidSittFaltMedDetSkrivnaKvar() throws Exception {
        String namn = arenden.hamta(foreslaget()).namn();

        mvc.perform(forslaget(namn))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("finns redan")))
                .andExpect(content().string(containsString("Vård av få.")));
    }

    @Test
    void ettTomtForslagSagerAlltSomSaknas() throws Exception {
        mvc.perform(post("/bruttolista/nytt").with(csrf()).with(NPO).param("_skicka", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("falt-vardomrade")));
    }

    @Test
    void ettNpoStoderOchPrioriterarEnGangOchBaraForSigSjalvt() throws Exception {
        ArendeId id = foreslaget();
        RequestPostProcessor annat = Som.konto("npo-primarvard", "npo", "npo:primarvard");

        mvc.perform(stod(id, "primarvard", "Vi ser samma behov.").with(annat)).andExpect(status().is3xxRedirection());
        mvc.perform(stod(id, "primarvard", "Igen.").with(annat)).andExpect(status().isConflict());
        mvc.perform(stod(id, "levnadsvanor", "Åt andra.").with(annat)).andExpect(status().isForbidden());
        mvc.perform(stod(id, "primarvard", " ").with(annat)).andExpect(status().is(422));
        int plats = 1 + (int) (System.nanoTime() % 90);
        mvc.perform(prioritera(id, plats).with(annat)).andExpect(status().is3xxRedirection());
        mvc.perform(prioritera(foreslaget(), plats).with(annat))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ni har redan prioriterat")));

        Bruttorad rad = bruttolista
                .rader(new Bruttofraga(
                        arenden.hamta(id).namn(), "primarvard", null, null, Bruttofraga.Sortering.NPO, 1))
                .get(0);
        assertThat(rad.npo()).containsExactly("tandvard", "primarvard");
        assertThat(rad.prioriterad()).isEqualTo(1);
        assertThat(rad.hogst()).isEqualTo(plats);
    }

    private static MockHttpServletRequestBuilder stod(ArendeId id, String npo, String motivering) {
        return post("/bruttolista/" + id + "/stod")
                .with(csrf())
                .param("npo", npo)
                .param("motivering", motivering);
    }

    private static MockHttpServletRequestBuilder prioritera(ArendeId id, int plats) {
        return post("/bruttolista/" + id + "/prioritera")
                .with(csrf())
                .param("npo", "primarvard")
                .param("ordning", String.valueOf(plats));
    }

    @Test
    void filtretStarIAdressenOchFilenSlapperIngaFormler() throws Exception {
        var utredare = konton.medAnvandarnamn("utredare1").map(Konto::inloggad).orElseThrow();
        forslag.foresla(
                new NyttForslag("tandvard", "=HYPERLINK " + System.nanoTime(), "x", Map.of(), null, null, null),
                utredare);

        mvc.perform(get("/bruttolista")
                        .param("npo", "tandvard")
                        .param("utfall", "forslag")
                        .param("sida", "x"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/bruttolista?utfall=forslag")));
        String csv = mvc.perform(get("/bruttolista.csv").param("npo", "tandvard"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains("'=HYPERLINK").contains("Tandvård").contains("Inte bedömt");
        mvc.perform(get("/bruttolista.json").param("npo", "tandvard"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(jsonPath("$[0].vardomrade").value(startsWith("=HYPERLINK")))
                .andExpect(jsonPath("$[0].npo[0]").value("Tandvård"))
                .andExpect(jsonPath("$[0].utfall").value("Inte bedömt"))
                .andExpect(jsonPath("$[0].ihopslaget_med").isEmpty());
    }

    @Test
    void fleraForslagTasMedIEnOmgangFranListanOchAllaEllerInget() throws Exception {
        ArendeId ett = foreslaget();
        ArendeId tva = foreslaget();
        ArendeId annat = foreslaget();
        String omgang = "Omgång " + System.nanoTime();
        var utredare2 = konton.medAnvandarnamn("utredare2").orElseThrow();

        mvc.perform(taMed(omgang, "Samma sakkunniga behövs.", ett, tva)
                        .param("ansvarig", utredare2.id().toString()))
                .andExpect(redirectedUrl("/bruttolista?omgang=" + URLEncoder.encode(omgang, StandardCharsets.UTF_8)));

        for (ArendeId id : List.of(ett, tva)) {
            assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
            assertThat(arenden.hamta(id).ansvarig()).isEqualTo(utredare2.id());
            assertThat(uppgifter.iArende(id)).extracting(Uppgift::nyckel).contains("nominera");
            Urval urval = forslag.urval(id).orElseThrow();
            assertThat(urval.skal()).isEqualTo("Samma sakkunniga behövs.");
            assertThat(forslag.omgangar())
                    .filteredOn(o -> o.id().equals(urval.omgang()))
                    .extracting(Omgang::namn)
                    .containsExactly(omgang);
        }
        assertThat(bruttolista.rader(new Bruttofraga(null, null, null, omgang, Bruttofraga.Sortering.NAMN, 1)))
                .extracting(Bruttorad::id)
                .containsExactlyInAnyOrder(ett, tva);
        mvc.perform(get("/bruttolista").param("omgang", omgang))
                .andExpect(content().string(containsString(arenden.hamta(ett).namn())))
                .andExpect(
                        content().string(not(containsString(arenden.hamta(annat).namn()))));

        mvc.perform(taMed(omgang, "En till.", ett, annat)).andExpect(status().isConflict());
        assertThat(arenden.hamta(annat).lage()).isEqualTo(Lage.FORSLAG);
        assertThat(forslag.urval(annat)).isEmpty();
        mvc.perform(taMed(omgang, "En till i samma.", annat)).andExpect(status().is3xxRedirection());
        assertThat(forslag.iOmgang(Objects.requireNonNull(
                        forslag.urval(annat).orElseThrow().omgang())))
                .containsExactlyInAnyOrder(ett, tva, annat);
    }

    @Test
    void detSomSaknasForAttTaMedSagsVidSittFaltMedDetSkrivnaKvarOchBaraUtredareValjer() throws Exception {
        ArendeId id = foreslaget();
        String namn = arenden.hamta(id).namn();
        String ruta = "value=\"" + id + "\"";

        mvc.perform(taMed("Våren", " ", id).param("q", namn))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#urvalsskal\"")))
                .andExpect(content().string(containsString("value=\"Våren\"")))
                .andExpect(content().string(matchesRegex("(?s).*" + ruta + "[^>]*\\schecked.*")));
        mvc.perform(taMed(" ", "Skäl.", id)).andExpect(content().string(containsString("href=\"#tillOmgang\"")));
        mvc.perform(taMed("Våren", "Skäl."))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Kryssa för minst ett förslag i listan.")));
        assertThat(forslag.urval(id)).isEmpty();

        mvc.perform(taMed("Våren", "Skäl.", id).with(NPO)).andExpect(status().isForbidden());
        mvc.perform(get("/bruttolista").param("q", namn).with(Som.konto("utredare1", "utredare")))
                .andExpect(content().string(containsString(ruta)));
        mvc.perform(get("/bruttolista").param("q", namn))
                .andExpect(content().string(not(containsString(ruta))))
                .andExpect(content().string(not(containsString("method=\"post\" action=\"/bruttolista"))))
                .andExpect(content().string(not(containsString("påhittat för demon"))));
    }

    private MockHttpServletRequestBuilder taMed(String omgang, String skal, ArendeId... valda) {
        MockHttpServletRequestBuilder begaran = post("/bruttolista")
                .with(csrf())
                .with(Som.person(
                        konton.medAnvandarnamn("utredare1").orElseThrow().inloggad()))
                .param("tillOmgang", omgang)
                .param("urvalsskal", skal);
        for (ArendeId id : valda) {
            begaran.param("forslag", id.toString());
        }
        return begaran;
    }

    @Test
    void baraNpoOchUtredareForeslar() throws Exception {
        mvc.perform(get("/bruttolista/nytt").with(NPO)).andExpect(status().isOk());
        mvc.perform(get("/bruttolista/nytt").with(Som.konto("region-12", "regionforetradare")))
                .andExpect(status().isForbidden());
        var region = konton.medAnvandarnamn("region-12").map(Konto::inloggad).orElseThrow();
        NyttForslag nytt = new NyttForslag("tandvard", "Nej " + System.nanoTime(), "x", Map.of(), null, null, null);
        assertThatThrownBy(() -> forslag.foresla(nytt, region)).isInstanceOf(Nekad.class);
    }
}
