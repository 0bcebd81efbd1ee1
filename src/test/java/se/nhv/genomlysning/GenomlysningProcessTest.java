package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Lage;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Svarsarkiv;
import se.nhv.forslag.Grupproll;
import se.nhv.forslag.RekryteringService;
import se.nhv.forslag.Utsedd;
import se.nhv.test.Nhvtest;
import se.nhv.test.Steggang;

@Nhvtest
class GenomlysningProcessTest {
    private static final List<String> REGIONER =
            List.of("stockholm-gotland", "sydostra", "sodra", "vastra", "mellansverige", "norra");
    private static final Map<String, String> INGET_JAV = Map.of(
            "harUppdrag", "nej", "harEkonomiska", "nej", "harNarstaende", "nej", "harAnnat", "nej", "intygar", "true");
    private static final Map<String, Object> SVAR = Map.of(
            "komplex", "kanInteBedoma",
            "volym", "kanInteBedoma",
            "kompetens", "kanInteBedoma",
            "kostnad", "kanInteBedoma",
            "borBliNhv", "nej",
            "nejMotivering", "Räcker som det är.",
            "konsekvenserPatienter", "Inga.",
            "konsekvenserSjukvarden", "Inga.");

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
    RekryteringService rekrytering;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    GruppService grupp;

    @Autowired
    UnderlagService underlag;

    @Autowired
    AvbrottService avbrott;

    @Autowired
    EnkatService enkat;

    @Autowired
    Svarsarkiv svarsarkiv;

    @Autowired
    FragerundaService fragor;

    Steggang gang;
    ArendeId id;

    @BeforeEach
    void oppna() {
        init(motor);
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        id = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        arenden.oppna(id, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
        List<Utsedd> alla = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            alla.add(new Utsedd(DemoKonton.id("sakkunnig" + (i + 1)), Grupproll.SAKKUNNIG, REGIONER.get(i)));
        }
        alla.add(new Utsedd(DemoKonton.id("patient1"), Grupproll.PATIENTFORETRADARE, null));
        rekrytering.utse(id, alla, gang.person("utredare1"));
    }

    private ProcessInstance borja(boolean snabbspar) {
        return gang.starta("genomlysning", id, Map.of("snabbspar", snabbspar));
    }

    private void provaAlla(String provningForDenMedUppdrag, String komplettera) {
        List<Map<String, String>> rader = grupp.attProva(id).stream()
                .map(d -> Map.of(
                        "provning",
                        d.omstandighet() ? provningForDenMedUppdrag : "ingetHinder",
                        "skal",
                        "Leder enheten."))
                .toList();
        gang.svara(
                id, "provaJav", "utredare1", Map.of("deklarationer", rader, "gruppenMasteKompletteras", komplettera));
    }

    private static Map<String, Object> klart(String definition) {
        return Map.of(
                "gruppensResultat",
                "klart",
                "definition",
                definition,
                "fleraOmraden",
                "nej",
                "antalEnheter",
                2,
                "villkor",
                List.of(Map.of("villkor", "Jour dygnet runt."), Map.of("villkor", "Register.")),
                "konsekvensanalys",
                "Längre resor för några.");
    }

    @Test
    void denSomArJavigLamnarArendetGenastOchErsatts() {
        ProcessInstance process = borja(false);
        Map<String, String> medUppdrag = new HashMap<>(INGET_JAV);
        medUppdrag.put("harUppdrag", "ja");
        medUppdrag.put("uppdrag", "Leder enheten i dag.");
        for (Uppgift u : gang.oppna(id, "deklareraJav")) {
            boolean forsta = DemoKonton.id("sakkunnig1").equals(u.tilldelad());
            gang.svara(u, gang.agare(u), forsta ? medUppdrag : INGET_JAV);
        }
        provaAlla("utesluts", "ja");

        assertThat(deltagare.deltar(id, DemoKonton.id("sakkunnig1"), Set.of())).isFalse();
        assertThat(grupp.aktiva(id)).hasSize(6);
        assertThatThrownBy(() -> gang.svara(
                        id,
                        "ersattLedamot",
                        "utredare1",
                        Map.of("ersattare", DemoKonton.id("sakkunnig1").toString(), "skal", "Åter.")))
                .as("whoever was found jävig does not come back")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> grupp.ersatt(id, DemoKonton.id("sakkunnig1"), gang.person("utredare1")))
                .isInstanceOf(Avvisad.class);
        BpmnAwareTests.assertThat(process).isWaitingAt("ersattLedamot").hasPassedInOrder("deklareraJav", "provaJav");
    }

    @Test
    void gruppenArbetarVidareTillsUnderlagetArKlartOchEnkatenBorjar() {
        ProcessInstance process = borja(false);
        gang.svaraAlla(id, "deklareraJav", INGET_JAV);
        provaAlla("ingetHinder", "nej");
        gang.kor(id, "kallaTillUppstart");
        gang.kor(id, "paminnLedamoter");
        gang.kor(id, "paminnOmFragor");
        gang.svaraAlla(id, "besvaraFragor", SVAR);
        gang.svara(id, "skrivUnderlag", "utredare1", Map.of("gruppensResultat", "merArbete", "merArbete", "Antalet."));
        assertThat(fragor.senaste(id)).map(Fragerunda::runda).hasValue(2);
        gang.svaraAlla(id, "besvaraFragor", SVAR);
        gang.svara(id, "skrivUnderlag", "utredare1", klart("All vård."));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder(
                        "deklareraJav",
                        "provaJav",
                        "kallaTillUppstart",
                        "besvaraFragor",
                        "skrivUnderlag",
                        "besvaraFragor",
                        "skrivUnderlag",
                        "frysUnderlag",
                        "startaEnkat")
                .hasNotPassed("avbrytGenomlysningen", "ersattLedamot");
        Underlag fryst = underlag.senastFrysta(id).orElseThrow();
        assertThat(fryst.omraden()).singleElement().satisfies(o -> {
            assertThat(o.namn()).isEqualTo(arenden.hamta(id).namn());
            assertThat(o.villkor()).extracting(Villkor::lydelse).containsExactly("Jour dygnet runt.", "Register.");
        });
        assertThat(gang.oppna(id, "besvaraEnkat")).hasSize(7);
    }

    @Test
    void enkatenVisarIngentingForranFemHarSvaratOchStangerSjalv() {
        borja(false);
        gang.svaraAlla(id, "deklareraJav", INGET_JAV);
        provaAlla("ingetHinder", "nej");
        gang.kor(id, "kallaTillUppstart");
        gang.svaraAlla(id, "besvaraFragor", SVAR);
        gang.svara(id, "skrivUnderlag", "utredare1", klart("All vård."));

        int svarat = 0;
        for (Uppgift u : gang.oppna(id, "besvaraEnkat").subList(0, 5)) {
            assertThat(enkat.resultat(id).visas()).isFalse();
            gang.svara(
                    u,
                    gang.agare(u),
                    Map.of("stod", svarat < 4 ? "5" : "2", "horda", "4", "tidplan", "kanInteBedoma", "relevans", "1"));
            svarat++;
        }
        gang.kor(id, "enkatenStanger");

        assertThat(svarsarkiv.forArende(id.varde()))
                .as("who answered what is kept nowhere")
                .noneMatch(s -> s.formular().equals("genomlysning/enkat"));
        Enkatresultat resultat = enkat.resultat(id);
        assertThat(resultat.svarat()).isEqualTo(5);
        assertThat(resultat.tillfragade()).isEqualTo(7);
        assertThat(resultat.fragor())
                .containsEntry("stod", new Enkatresultat.Fraga(5, 4))
                .containsEntry("horda", new Enkatresultat.Fraga(5, 5))
                .containsEntry("tidplan", new Enkatresultat.Fraga(0, 0))
                .containsEntry("relevans", new Enkatresultat.Fraga(5, 0));
        assertThat(gang.oppna(id, "besvaraEnkat")).isEmpty();
        assertThatThrownBy(() -> enkat.svara(id, DemoKonton.id("utredare3"), Map.of(), null))
                .isInstanceOf(Inaktuell.class);
    }

    @Test
    void enAvbrutenGenomlysningHarEttSkal() {
        ProcessInstance process = borja(false);
        gang.svaraAlla(id, "deklareraJav", INGET_JAV);
        provaAlla("ingetHinder", "nej");
        gang.kor(id, "kallaTillUppstart");
        gang.svaraAlla(id, "besvaraFragor", SVAR);
        gang.svara(
                id,
                "skrivUnderlag",
                "utredare1",
                Map.of(
                        "gruppensResultat",
                        "avbryt",
                        "avbrottsskal",
                        "ingenPatientnytta",
                        "avbrottsmotivering",
                        "Resultaten blir inte bättre."));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("skrivUnderlag", "avbrytGenomlysningen", "startaEnkatEfterAvbrott", "avbrots")
                .hasNotPassed("frysUnderlag");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVBRUTEN);
        assertThat(avbrott.hamta(id)).map(Avbrott::grund).hasValue("ingenPatientnytta");
    }

    @Test
    void paSnabbsparetTasUnderlagetUrOverenskommelsen() {
        ProcessInstance process = borja(true);
        Map<String, Object> svar = new HashMap<>(klart("All vård."));
        svar.remove("gruppensResultat");
        svar.put("overenskommelsen", "Två enheter.");
        svar.put("overenskommelsedag", "2026-01-15");
        svar.put("overhoppat", "Sakkunniggruppen, eftersom alla är överens.");
        gang.svara(id, "sammanstallOverenskommelse", "utredare1", svar);

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("sammanstallOverenskommelse", "frysUnderlag")
                .hasNotPassed("deklareraJav", "besvaraFragor", "skrivUnderlag");
        assertThat(underlag.senastFrysta(id)).isPresent();
    }

    @Test
    void ettVillkorBehallerSinIdentitetNarUnderlagetSkrivsOm() {
        var person = gang.person("utredare1");
        underlag.spara(id, nytt("Hjärta", "Jour dygnet runt.", "Register."), person);
        Omradesforslag forsta = underlag.senaste(id).orElseThrow().omraden().get(0);
        NyttUnderlag.Lydelse omskriven =
                new NyttUnderlag.Lydelse(forsta.villkor().get(0).id(), "Jour dygnet runt, alla dagar.", null);
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        "Analys",
                        "Reviderat",
                        List.of(new NyttUnderlag.Omrade(
                                null,
                                "hjärta",
                                "Definition",
                                3,
                                List.of(NyttUnderlag.Lydelse.ny("Register."), omskriven)))),
                person);

        Omradesforslag andra = underlag.senaste(id).orElseThrow().omraden().get(0);
        assertThat(andra.id()).isEqualTo(forsta.id());
        assertThat(andra.villkor())
                .extracting(Villkor::id)
                .containsExactly(
                        forsta.villkor().get(1).id(), forsta.villkor().get(0).id());
        assertThat(underlag.hamta(id, 1).omraden().get(0).antalEnheter()).isEqualTo(2);
    }

    private static NyttUnderlag nytt(String namn, String... villkor) {
        return new NyttUnderlag(
                null,
                "Analys",
                "Första",
                List.of(new NyttUnderlag.Omrade(
                        null,
                        namn,
                        "Definition",
                        2,
                        Arrays.stream(villkor).map(NyttUnderlag.Lydelse::ny).toList())));
    }
}
