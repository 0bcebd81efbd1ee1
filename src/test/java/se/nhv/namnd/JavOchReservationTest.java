package se.nhv.namnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.OmradeId;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** Who is jävig leaves the case, not the meeting; a reservation is made where the decision was. */
@Nhvtest
@TestPropertySource(properties = "nhv.test.floden=false")
class JavOchReservationTest {
    private static final String FORSLAG = "Nämnden ger Sjukhus 12 tillstånd.";

    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    HandlingService handlingar;

    @Autowired
    NamndbeslutService beslut;

    @Autowired
    Sammantradesdagar dagar;

    OmradeId omrade;

    @BeforeEach
    void kallelsenArSkickad() {
        gang.sammantradeIdag();
        omrade = gang.nytt(1);
        gang.fullgoda(omrade, "12");
        gang.starta("namnd", omrade);
        gang.svara(
                omrade,
                "sattUppPaForedragningslistan",
                Map.of(
                        "sammantradesdag",
                        gang.idag().toString(),
                        "punkt",
                        Omradesgang.nummer(),
                        "rubrik",
                        "Tillstånd " + omrade,
                        "forslagTillBeslut",
                        FORSLAG + omrade,
                        "foredragande",
                        "Föredragande 1 (demo)",
                        "sekretess",
                        "nej"));
        gang.fira(omrade, "skickaKallelse");
    }

    private void anmal(String ledamot, String jav) {
        Map<String, Object> svar = new HashMap<>(Map.of("jav", jav, "narvaro", "ja"));
        if (!jav.equals("nej")) {
            svar.put("omstandighet", "Anställd hos en sökande.");
        }
        gang.svara(omrade, "anmalJav", "deltagare", DemoKonton.id(ledamot).toString(), svar);
    }

    private MockHttpServletResponse hamta(String adress, String konto) throws Exception {
        return mvc.perform(get(adress).with(Som.person(resa.som(konto))))
                .andReturn()
                .getResponse();
    }

    private String motet(String konto) throws Exception {
        MockHttpServletResponse svar = hamta("/sammantraden/" + SammantradeId.den(gang.idag()), konto);
        assertThat(svar.getStatus()).isEqualTo(200);
        return svar.getContentAsString();
    }

    private void serArendet(String konto, boolean ser) throws Exception {
        String arendet = "/arenden/" + gang.arende(omrade);
        if (ser) {
            assertThat(motet(konto)).contains("Tillstånd " + omrade, FORSLAG + omrade, "href=\"" + arendet + "\"");
        } else {
            assertThat(motet(konto))
                    .contains("Tillstånd " + omrade, "Du är jävig i ärendet")
                    .doesNotContain(FORSLAG + omrade, arendet);
        }
        assertThat(hamta(arendet, konto).getStatus()).isEqualTo(ser ? 200 : 404);
        List<Integer> svar = new ArrayList<>();
        for (Handling h : handlingar.handlingar(gang.arende(omrade))) {
            svar.add(hamta("/handling/" + h.id(), konto).getStatus());
        }
        assertThat(svar.contains(200)).as("ser handlingar: " + svar).isEqualTo(ser);
    }

    @Test
    void denSomHarAnmaltJavSerInteLangreArendetMenMotet() throws Exception {
        serArendet("ledamot-sodra", true);
        anmal("ledamot-sodra", "ja");
        anmal("ledamot-norra", "nej");
        anmal("ledamot-vastra", "osaker");

        serArendet("ledamot-sodra", false);
        serArendet("ledamot-norra", true);
        serArendet("ledamot-vastra", true);
    }

    @Test
    void denSomVarJavigVidBeslutetSerInteHellerBeslutet() throws Exception {
        gang.fira(omrade, "sammantradetBorjar");
        Map<String, Object> protokoll = gang.protokoll("avslag");
        protokoll.put("javiga", List.of(DemoKonton.id("ledamot-sydostra").toString()));
        gang.svara(omrade, "protokollforBeslut", protokoll);

        String lydelse = beslut.kravSenaste(omrade).lydelse();
        assertThat(motet("ledamot-sydostra")).contains("Du är jävig i ärendet").doesNotContain(lydelse);
        serArendet("ledamot-sydostra", false);
        assertThat(motet("ledamot-norra")).doesNotContain("Du är jävig i ärendet");
    }

    @Test
    void enReservationTasBaraEmotDarBeslutetFattades() throws Exception {
        gang.fira(omrade, "sammantradetBorjar");
        gang.svara(omrade, "protokollforBeslut", gang.protokoll("avslag"));
        BeslutId id = beslut.kravSenaste(omrade).id();
        var annatMote = gang.idag().plusDays(400);
        dagar.laggTillPahittad(annatMote);

        assertThat(status(reservation(SammantradeId.den(annatMote), id))).isEqualTo(404);
        assertThat(status(reservation(SammantradeId.den(gang.idag().plusYears(30)), id)))
                .isEqualTo(404);
        assertThat(beslut.reservationer(id)).isEmpty();

        assertThat(status(reservation(SammantradeId.den(gang.idag()), id))).isEqualTo(302);
        assertThat(beslut.reservationer(id)).hasSize(1);
    }

    private int status(MockHttpServletRequestBuilder klick) throws Exception {
        return mvc.perform(klick).andReturn().getResponse().getStatus();
    }

    private MockHttpServletRequestBuilder reservation(SammantradeId mote, BeslutId id) {
        return post("/sammantraden/" + mote + "/beslut/" + id + "/reservation")
                .param("skal", "Regionen borde få tillstånd.")
                .with(Som.person(resa.som("ledamot-norra")))
                .with(csrf());
    }
}
