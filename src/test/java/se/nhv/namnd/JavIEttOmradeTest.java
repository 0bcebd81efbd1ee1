package se.nhv.namnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.JavService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;
import se.nhv.uppfoljning.TillstandId;

/** Jäv is about one tillståndsområde: that one is shut for good, and the rest of the ärende is as open as it was. */
@Nhvtest
class JavIEttOmradeTest {
    private static final String JAVIG = "ledamot-sodra";

    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    HandlingService handlingar;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    JavService jav;

    @Autowired
    OmradeService omraden;

    OmradeId stangt;
    OmradeId oppet;
    ArendeId arende;

    @BeforeEach
    void tvaOmradenIEttArende() {
        gang.sammantradeIdag();
        stangt = gang.nytt(1);
        oppet = gang.ettTill(stangt);
        arende = gang.arende(stangt);
    }

    private void kalla(OmradeId omrade) {
        gang.fullgoda(omrade, "12");
        gang.starta("namnd", omrade);
        sattUpp(omrade);
    }

    private void sattUpp(OmradeId omrade) {
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
                        forslag(omrade),
                        "foredragande",
                        "Föredragande 1 (demo)",
                        "sekretess",
                        "nej"));
        gang.fira(omrade, "skickaKallelse");
        handlingar.registrera(NyHandling.upprattad(arende, "Socialstyrelsen", underlag(omrade), gang.idag())
                .medOmrade(omrade)
                .synligFor(Synlighet.DELTAGARE)
                .medText("Vad nämnden ska ta ställning till."));
    }

    private static String forslag(OmradeId omrade) {
        return "Nämnden ger tillstånd " + omrade;
    }

    private static String underlag(OmradeId omrade) {
        return "Underlag " + omrade;
    }

    private void anmalJav(OmradeId omrade) {
        gang.svara(
                omrade,
                "anmalJav",
                "deltagare",
                DemoKonton.id(JAVIG).toString(),
                Map.of("jav", "ja", "narvaro", "ja", "omstandighet", "Anställd hos en sökande."));
    }

    private MockHttpServletResponse hamta(String adress, Inloggad person) throws Exception {
        return mvc.perform(get(adress).with(Som.person(person))).andReturn().getResponse();
    }

    private String sidan(String adress, Inloggad person) throws Exception {
        MockHttpServletResponse svar = hamta(adress, person);
        assertThat(svar.getStatus()).as(adress).isEqualTo(200);
        return svar.getContentAsString();
    }

    private List<Handling> om(OmradeId omrade) {
        return handlingar.handlingar(arende).stream()
                .filter(h -> omrade.equals(h.omrade()))
                .toList();
    }

    /** What the person can open and download of what was registered about the tillståndsområde. */
    private Set<String> oppnar(OmradeId omrade, Inloggad person) throws Exception {
        Set<String> oppnade = new HashSet<>();
        for (Handling h : om(omrade)) {
            if (hamta("/handling/" + h.id(), person).getStatus() == 200) {
                oppnade.add(h.rubrik());
            }
        }
        for (var fil : handlingar.filer(om(omrade))) {
            if (hamta("/handling/fil/" + fil.id(), person).getStatus() == 200) {
                oppnade.add(fil.namn());
            }
        }
        return oppnade;
    }

    private void arStangt(OmradeId omrade, Inloggad person) throws Exception {
        String namn = omraden.hamta(omrade).namn();
        assertThat(oppnar(omrade, person)).isEmpty();
        for (String adress : List.of(
                "/arenden/" + arende,
                "/arenden/" + arende + "/handlingar",
                "/api/v1/arenden/" + arende,
                "/arenden",
                "/sok?q=" + omrade,
                "/arbetslista?vy=min",
                "/arbetslista?vy=gruppens",
                "/api/v1/uppgifter")) {
            assertThat(sidan(adress, person))
                    .as(adress)
                    .doesNotContain(underlag(omrade), forslag(omrade), "Tillstånd " + omrade, ">" + namn + "<");
        }
        for (Uppgift u : gang.oppna(omrade, "protokollforBeslut")) {
            assertThat(hamta("/uppgifter/" + u.id(), person).getStatus()).isEqualTo(404);
        }
        assertThat(sidan("/sammantraden/" + SammantradeId.den(gang.idag()), person))
                .contains("Du är jävig i ärendet")
                .doesNotContain(forslag(omrade));
    }

    private void arOppet(OmradeId omrade, Inloggad person) throws Exception {
        assertThat(oppnar(omrade, person)).contains(underlag(omrade));
        assertThat(sidan("/arenden/" + arende, person))
                .contains(omraden.hamta(omrade).namn());
        assertThat(sidan("/arenden/" + arende + "/handlingar", person)).contains(underlag(omrade));
        assertThat(sidan("/sok?q=" + omrade, person)).contains(underlag(omrade));
        assertThat(sidan("/sammantraden/" + SammantradeId.den(gang.idag()), person))
                .contains(forslag(omrade));
    }

    @Test
    void javIEttOmradeStangerDetOchLamnarDetAndra() throws Exception {
        kalla(stangt);
        kalla(oppet);
        Inloggad ledamot = resa.som(JAVIG);
        arOppet(stangt, ledamot);
        arOppet(oppet, ledamot);

        anmalJav(stangt);

        arStangt(stangt, ledamot);
        arOppet(oppet, ledamot);
        arOppet(stangt, resa.som("ledamot-norra"));
        assertThat(gang.oppna(oppet, "anmalJav")).anyMatch(u -> ledamot.id().equals(u.tilldelad()));
    }

    @Test
    void enSenareKallelseTillEttAnnatOmradeOppnarInteDetStangda() throws Exception {
        kalla(stangt);
        anmalJav(stangt);
        Inloggad ledamot = resa.som(JAVIG);
        assertThat(hamta("/arenden/" + arende, ledamot).getStatus()).isEqualTo(404);

        kalla(oppet);

        arOppet(oppet, ledamot);
        arStangt(stangt, ledamot);
        deltagare.grupp(arende, stangt, Roll.LEDAMOT.kod());
        deltagare.konto(arende, stangt, ledamot.id());
        arStangt(stangt, ledamot);
    }

    @Test
    void denSomArJavigKallasInteNarOmradetKommerTillbaka() throws Exception {
        kalla(stangt);
        kalla(oppet);
        gang.fira(stangt, "sammantradetBorjar");
        Map<String, Object> protokoll = gang.protokoll("bordlaggning");
        protokoll.put("javiga", List.of(DemoKonton.id("ledamot-sydostra").toString()));
        gang.svara(stangt, "protokollforBeslut", protokoll);
        gang.svara(stangt, "justeraProtokoll", Map.of("stammer", true));
        gang.fira(stangt, "expediera");

        sattUpp(stangt);

        KontoId javig = DemoKonton.id("ledamot-sydostra");
        assertThat(gang.oppna(stangt, "anmalJav")).isNotEmpty().noneMatch(u -> javig.equals(u.tilldelad()));
        arStangt(stangt, resa.som("ledamot-sydostra"));
        arOppet(oppet, resa.som("ledamot-sydostra"));
        gang.fira(stangt, "sammantradetBorjar");
        Uppgift nasta = gang.oppna(stangt, "protokollforBeslut").get(0);
        assertThat(resa.ifyllt(nasta, resa.som("namndsekreterare1"), Map.of()).toString())
                .contains("är jävig i tillståndsområdet sedan tidigare");
    }

    @Test
    void denSomArJavigSerInteOmradetHellerMedAndraRoller() throws Exception {
        kalla(stangt);
        kalla(oppet);
        anmalJav(stangt);
        KontoId konto = DemoKonton.id(JAVIG);
        Inloggad iDiariet = new Inloggad(
                konto, "Prov", Set.of("ledamot", "registrator", "namndsekreterare", "utredare", "ordforande"));

        assertThat(oppnar(stangt, iDiariet)).isEmpty();
        assertThat(sidan("/diarium?q=" + underlag(oppet), iDiariet)).contains(underlag(oppet));
        assertThat(sidan("/diarium?q=" + stangt, iDiariet)).doesNotContain("href=\"/handling/");
        arStangt(stangt, iDiariet);
        TillstandId givet = gang.tillstand(stangt, "12", gang.idag().plusDays(60));
        assertThat(hamta("/tillstand/" + givet, iDiariet).getStatus()).isEqualTo(404);
        assertThat(hamta("/tillstand/" + givet, resa.som("ledamot-norra")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void javIHelaArendetStangerAlltIDetMenIngetAnnatArende() throws Exception {
        OmradeId iEttAnnat = gang.nytt(1);
        Inloggad sakkunnig = resa.som("sakkunnig2");
        for (OmradeId o : List.of(stangt, oppet, iEttAnnat)) {
            deltagare.konto(gang.arende(o), null, sakkunnig.id());
        }
        assertThat(hamta("/arenden/" + arende, sakkunnig).getStatus()).isEqualTo(200);

        jav.arJavig(arende, null, sakkunnig.id());
        deltagare.konto(arende, oppet, sakkunnig.id());

        assertThat(hamta("/arenden/" + arende, sakkunnig).getStatus()).isEqualTo(404);
        assertThat(hamta("/api/v1/arenden/" + arende, sakkunnig).getStatus()).isIn(403, 404);
        assertThat(hamta("/arenden/" + gang.arende(iEttAnnat), sakkunnig).getStatus())
                .isEqualTo(200);
    }
}
