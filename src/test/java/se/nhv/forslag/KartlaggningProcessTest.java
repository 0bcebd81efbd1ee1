package se.nhv.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

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
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Lage;
import se.nhv.arende.Vag;
import se.nhv.fel.Avvisad;
import se.nhv.test.Nhvtest;
import se.nhv.test.Steggang;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

@Nhvtest
class KartlaggningProcessTest {
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
    ForslagService forslag;

    @Autowired
    RekryteringService rekrytering;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    UtskickService utskick;

    Steggang gang;
    ArendeId id;
    ProcessInstance process;

    @BeforeEach
    void borja() {
        init(motor);
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        id = arenden.nyttVardomrade("Prov " + System.nanoTime(), false);
        process = gang.starta("kartlaggning", id, Map.of());
    }

    @Test
    void ettForslagSomInteValjsStarKvarMedSkal() {
        gang.svara(id, "bedomForslag", "utredare1", Map.of("valet", "inte", "skal", "Få patienter."));

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("bedomForslag", "valdesInte")
                .hasNotPassed("nominera", "utseGrupp");
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.EJ_VALD);
        assertThat(forslag.urval(id)).map(Urval::skal).hasValue("Få patienter.");
    }

    @Test
    void paSnabbsparetOppnasArendetUtanRekrytering() {
        gang.svara(
                id,
                "bedomForslag",
                "utredare1",
                Map.of(
                        "valet",
                        "snabbspar",
                        "skal",
                        "Överens.",
                        "omgang",
                        "2027-1",
                        "overenskommelsen",
                        "Alla regioner."));

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("bedomForslag").hasNotPassed("nominera", "utseGrupp");
        Arende arende = arenden.hamta(id);
        assertThat(arende.dnr()).isNotNull();
        assertThat(arende.vag()).isEqualTo(Vag.SNABBSPAR);
        assertThat(arende.vagSkal()).contains("Alla regioner.");
        assertThat(arende.ansvarig()).isEqualTo(DemoKonton.id("utredare1"));
    }

    @Test
    void rekryteringenGorsOmTillsGruppenArFulltalig() {
        gang.svara(
                id,
                "bedomForslag",
                "utredare2",
                Map.of("valet", "valj", "skal", "Många programområden.", "omgang", "2027-1"));

        assertThat(gang.oppna(id, "nominera")).hasSize(6);
        gang.kor(id, "paminnNominering");
        gang.kor(id, "paminnNominerare");
        assertThat(utskick.iArende(id)).extracting(Utskick::amne).allMatch(a -> a.startsWith("Påminnelse: nominera"));
        nominera("region-12", "sodra");
        gang.oppna(id, "nominera")
                .forEach(u -> gang.svara(
                        u, gang.person("utredare1"), Map.of("kanNominera", "nej", "hinder", "Återkommer i mars.")));
        assertThatThrownBy(() -> utse(List.of(), "ja")).isInstanceOf(RuntimeException.class);
        utse(List.of("sakkunnig3"), "nej");
        assertThat(gang.oppna(id, "nominera")).hasSize(5);
        gang.oppna(id, "nominera")
                .forEach(u -> gang.svara(
                        u, gang.person("utredare1"), Map.of("kanNominera", "nej", "hinder", "Ingen finns.")));
        utse(List.of("sakkunnig1", "sakkunnig2", "sakkunnig3", "sakkunnig4", "sakkunnig5", "sakkunnig6"), "ja");

        BpmnAwareTests.assertThat(process)
                .isEnded()
                .hasPassedInOrder("bedomForslag", "nominera", "utseGrupp", "nominera", "utseGrupp");
        assertThat(rekrytering.fulltalig(id)).isTrue();
        assertThat(rekrytering.utsedda(id))
                .extracting(Utsedd::samverkansregion)
                .containsExactly("stockholm-gotland", "sydostra", "sodra", "vastra", "mellansverige", "norra");
        assertThat(deltagare.deltar(id, DemoKonton.id("sakkunnig1"), Set.of())).isTrue();
    }

    @Test
    void tvaSakkunnigaFranSammaSamverkansregionAvvisas() {
        List<Utsedd> tva = List.of(
                new Utsedd(DemoKonton.id("sakkunnig1"), Grupproll.SAKKUNNIG, "sodra"),
                new Utsedd(DemoKonton.id("sakkunnig2"), Grupproll.SAKKUNNIG, "sodra"));

        assertThatThrownBy(() -> rekrytering.utse(id, tva, gang.person("utredare1")))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("högst en sakkunnig");
    }

    private void nominera(String anvandarnamn, String samverkansregion) {
        var uppgift = gang.oppna(id, "nominera").stream()
                .filter(u -> u.kravLokal("samverkansregion").equals(samverkansregion))
                .findFirst()
                .orElseThrow();
        gang.svara(
                uppgift,
                gang.person(anvandarnamn),
                Map.of(
                        "kanNominera",
                        "ja",
                        "nominerade",
                        List.of(Map.of(
                                "namn", "Prov Person",
                                "epost", "prov@demo.invalid",
                                "specialitet", "Kirurgi",
                                "arbetsplats", "Sjukhuset",
                                "roll", "sakkunnig",
                                "tillfragan", "ja"))));
    }

    private void utse(List<String> sakkunniga, String fulltalig) {
        gang.svara(
                id,
                "utseGrupp",
                "utredare2",
                Map.of(
                        "ledamoter",
                        sakkunniga.stream()
                                .map(s -> DemoKonton.id(s).toString())
                                .toList(),
                        "gruppenFulltalig",
                        fulltalig,
                        "saknas",
                        "Fem saknas."));
    }
}
