package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.fel.OgiltigInstallning;
import se.nhv.formular.Formularfel;
import se.nhv.kalender.Kalender;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;

@Nhvtest
class UppfoljningProcessTest {
    @Autowired
    ProcessEngine motor;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    TillstandService tillstand;

    @Autowired
    MattService matt;

    @Autowired
    RapportService rapporter;

    @Autowired
    UtfallService utfall;

    @Autowired
    AnmalanService anmalningar;

    @Autowired
    UppfoljningService uppfoljning;

    @Autowired
    OmradeService omraden;

    @Autowired
    Matningar matningar;

    OmradeId omrade;
    TillstandId skane;

    @Nullable
    ProcessInstance process;

    @BeforeEach
    void borja() {
        init(motor);
        omrade = gang.nytt(2);
        skane = gang.tillstand(omrade, "12", gang.idag().plusDays(10));
    }

    private void tillStarten() {
        process = gang.starta("uppfoljning", omrade);
        Map<String, Object> m = new HashMap<>(
                Map.of("namn", "Överlevnad", "definition", "Efter ett år.", "taljare", "Levande", "namnare", "Alla"));
        m.putAll(Map.of("kalla", "Register", "riktning", "hogre", "mal", 90));
        gang.svara(omrade, "faststallMatt", Map.of("matt", List.of(m)));
        gang.fira(omrade, "tillstandetBorjar");
        gang.svara(omrade, "uppstartsmote", Map.of());
    }

    private void rapportera(int taljare, int namnare) {
        gang.svara(
                omrade,
                "rapportera",
                Map.of(
                        "matt",
                        List.of(Map.of("rapporteras", "ja", "taljare", taljare, "namnare", namnare)),
                        "stammer",
                        true));
    }

    private void granska(String godtas) {
        gang.svara(
                omrade,
                "granskaRapporter",
                Map.of(
                        "rapporter",
                        List.of(Map.of("godtas", godtas, "fraga", "Stämmer det?")),
                        "rapporternaGodtas",
                        godtas));
    }

    @Test
    void ettArRapporterasAterfragasAnalyserasSentOchPubliceras() {
        tillStarten();
        gang.fira(omrade, "aretsRapportering");
        gang.fira(omrade, "paminnRapport");
        gang.fira(omrade, "paminnEnheter");
        rapportera(3, 40);
        granska("nej");
        assertThat(rapporter.enheterSomSkaSvara(omrade)).containsExactly("12-sjukhus-12");
        rapportera(33, 40);
        granska("ja");
        gang.fira(omrade, "trettiondeSeptember");
        gang.svara(omrade, "aretsAnalys", Map.of("publiceras", gang.idag().toString()));
        gang.fira(omrade, "publiceraUtfall");

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder(
                        "faststallMatt",
                        "publiceraMatt",
                        "tillstandetBorjar",
                        "uppstartsmote",
                        "rapportera",
                        "sammanstallMatt",
                        "granskaRapporter",
                        "atersand",
                        "rapportera",
                        "granskaRapporter",
                        "aretsAnalys",
                        "publiceraUtfall")
                .hasPassed("analysenForsenad", "paminnEnheter");
        int ar = gang.idag().plusDays(10).getYear();
        assertThat(rapporter.kravOppet(omrade).ar()).isEqualTo(ar + 1);
        assertThat(rapporter.ar(omrade).get(1).analysForsenad()).isTrue();
        assertThat(matningar.om(omrade.varde()))
                .extracting(Matning::matt)
                .contains(Matningar.MATT_FORE_START, Matningar.ENHETER_RAPPORTERAT, Matningar.ANALYS_I_TID);
        assertThat(utfall.internt(omrade, ar).get(0).totalt().taljare()).isEqualTo(33);
        assertThat(utfall.publikt(omrade, ar).get(0).totalt().taljare()).isEqualTo(33);
        assertThat(utfall.publikt(omrade, ar + 1)).isEmpty();
    }

    /** As the engine has them: a last day counts, so its timer goes when the next one begins. */
    @Test
    void deDagarSomStarILagOchPlanGarPaSinDag() {
        tillStarten();
        LocalDate start = uppfoljning.startdag(omrade);
        assertThat(gar("efterEttAr")).isEqualTo(start.plusYears(1));
        assertThat(gar("utvarderingsdags")).isEqualTo(start.plusYears(5));
        gang.fira(omrade, "aretsRapportering");
        rapportera(33, 40);
        granska("ja");
        int ar = rapporter.kravOppet(omrade).ar();

        assertThat(gar("trettiondeSeptember")).isEqualTo(LocalDate.of(ar + 1, 10, 1));
        assertThat(gang.oppna(omrade, "aretsAnalys").get(0).forfaller()).isEqualTo(LocalDate.of(ar + 1, 9, 30));
        gang.svara(omrade, "aretsAnalys", Map.of("publiceras", gang.idag().toString()));
        gang.fira(omrade, "publiceraUtfall");
        assertThat(gar("aretsRapportering")).isEqualTo(LocalDate.of(ar + 2, 2, 1));
        gang.fira(omrade, "utvarderingsdags");
        gang.svara(omrade, "tillstandsutvardering", Map.of("utvarderingensSlutsats", "inget"));
        assertThat(gar("utvarderingsdags")).isEqualTo(gang.idag().plusYears(5));
    }

    private LocalDate gar(String timer) {
        return gang.jobb(omrade, timer)
                .get(0)
                .getDuedate()
                .toInstant()
                .atZone(Kalender.SVERIGE)
                .toLocalDate();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void enTillstandsutvarderingGorsEfterFyraTillSexAr(int ar) {
        LocalDate start = LocalDate.of(2026, 3, 1);
        assertThat(new Uppfoljningsregler(5, ar, "02-01").utvardering(start)).isEqualTo(start.plusYears(ar));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 7, 50})
    void ettAnnatAntalArGarInteAttStarta(int ar) {
        assertThatThrownBy(() -> new Uppfoljningsregler(5, ar, "02-01"))
                .isInstanceOf(OgiltigInstallning.class)
                .hasMessageContaining("är " + ar + ",")
                .hasMessageContaining("4–6 år");
    }

    @Test
    void smaTalSynsForMyndighetenOchEnhetenMenInteForAndra() {
        tillStarten();
        gang.fira(omrade, "aretsRapportering");
        rapportera(3, 40);
        granska("ja");
        gang.svara(omrade, "aretsAnalys", Map.of("publiceras", gang.idag().toString()));
        gang.fira(omrade, "publiceraUtfall");

        int ar = gang.idag().plusDays(10).getYear();
        assertThat(utfall.publikt(omrade, ar).get(0).enheter().get(0).dold()).isTrue();
        assertThat(utfall.publikt(omrade, ar).get(0).totalt().dold()).isTrue();
        assertThat(utfall.synligt(resa.som("utredare1"), omrade, ar)
                        .get(0)
                        .enheter()
                        .get(0)
                        .taljare())
                .isEqualTo(3);
        assertThat(utfall.synligt(resa.som("region-14"), omrade, ar)
                        .get(0)
                        .enheter()
                        .get(0)
                        .dold())
                .isTrue();
    }

    @Test
    void ettUtfallSomSaknasArInteNoll() {
        tillStarten();
        gang.fira(omrade, "aretsRapportering");
        gang.svara(
                omrade,
                "rapportera",
                Map.of(
                        "matt",
                        List.of(Map.of("rapporteras", "nej", "saknasSkal", "Registret var nere.")),
                        "stammer",
                        true));

        Utfall.Cell cell = utfall.internt(omrade, rapporter.kravOppet(omrade).ar())
                .get(0)
                .enheter()
                .get(0);
        assertThat(cell.taljare()).isNull();
        assertThat(cell.saknasSkal()).isEqualTo("Registret var nere.");
    }

    @Test
    void enRapportMedStorreTaljareAnNamnareAvvisas() {
        tillStarten();
        gang.fira(omrade, "aretsRapportering");

        assertThatThrownBy(() -> rapportera(41, 40))
                .isInstanceOf(Formularfel.class)
                .hasMessageContaining("Överlevnad");
    }

    @Test
    void utvarderingenKanLedaTillIngetFortydligandeEllerOmprovning() {
        tillStarten();
        gang.fira(omrade, "utvarderingsdags");
        gang.svara(omrade, "tillstandsutvardering", Map.of("utvarderingensSlutsats", "inget"));
        gang.fira(omrade, "utvarderingsdags");
        gang.svara(
                omrade,
                "tillstandsutvardering",
                Map.of("utvarderingensSlutsats", "fortydligande", "fortydligande", "Vård som prövas, tydligare."));
        assertThat(omraden.hamta(omrade).definition()).isEqualTo("Vård som prövas, tydligare.");
        assertThat(omraden.hamta(omrade).antalEnheter()).isEqualTo(2);
        gang.fira(omrade, "utvarderingsdags");
        gang.svara(omrade, "tillstandsutvardering", Map.of("utvarderingensSlutsats", "beslut"));

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassedInOrder("tillstandsutvardering", "fortydliga", "tillstandsutvardering", "beslutOmprovas");
        assertThat(uppfoljning.utvarderingar(omrade)).hasSize(3);
    }

    @Test
    void farreEnheterUtvarderasEfterEttArOchKanOmprovas() {
        tillStarten();
        gang.fira(omrade, "efterEttAr");
        gang.svara(omrade, "utvarderaAntalet", Map.of("antaletRacker", "extraUtlysning"));

        BpmnAwareTests.assertThat(process).isNotEnded().hasPassed("utvarderaAntalet", "antaletOmprovas");
    }

    @Test
    void antaletKanRackaMenInteAndrasTillSigSjalvt() {
        tillStarten();
        gang.fira(omrade, "efterEttAr");
        assertThatThrownBy(() ->
                        gang.svara(omrade, "utvarderaAntalet", Map.of("antaletRacker", "andraAntalet", "nyttAntal", 2)))
                .isInstanceOf(Avvisad.class);
        gang.svara(omrade, "utvarderaAntalet", Map.of("antaletRacker", "racker"));

        BpmnAwareTests.assertThat(process).hasNotPassed("antaletOmprovas");
    }

    @Test
    void medAllaEnheterPaPlatsUtvarderasInteAntalet() {
        gang.tillstand(omrade, "14", gang.idag().plusDays(10));
        tillStarten();

        BpmnAwareTests.assertThat(process).hasPassed("antaletAvklarat").hasNotPassed("efterEttAr");
    }

    @Test
    void enAnmalanRegistrerasGarTillNamndenEllerBlirDialog() {
        tillStarten();
        anmal();
        gang.svara(omrade, "handlaggAnmalan", Map.of("anmalanLederTill", "registreras"));
        assertThat(anmalningar.om(skane)).singleElement().satisfies(a -> assertThat(a.avslutad())
                .isNotNull());
        anmal();
        gang.svara(omrade, "handlaggAnmalan", Map.of("anmalanLederTill", "namnd"));
        anmal();
        gang.svara(omrade, "handlaggAnmalan", Map.of("anmalanLederTill", "dialog"));
        gang.svara(omrade, "dialogarende", Map.of());

        BpmnAwareTests.assertThat(process)
                .isNotEnded()
                .hasPassed("registreraAnmalan", "namndenSkaProva", "dialogenAvslutad");
        assertThat(anmalningar.om(skane)).hasSize(3).allMatch(a -> a.avslutad() != null);
    }

    private void anmal() {
        anmalningar.anmal(skane, Anmalan.Sort.ANDRING, "Vi byter lokaler.", null, resa.som("region-12"));
    }

    @Test
    void baraTillstandshavarenKanAnmala() {
        assertThatThrownBy(() -> anmalningar.anmal(
                        skane, Anmalan.Sort.ATERKALLELSE, "Vi vill sluta.", null, resa.som("region-14")))
                .isInstanceOf(Nekad.class);
    }

    @Test
    void narSistaTillstandetUpphorSlutarUppfoljningen() {
        tillStarten();
        gang.i(() -> tillstand.avsluta(skane, gang.idag().plusDays(10), "Återkallat."));
        resa.fram(11);
        gang.i(() -> uppfoljning.avslutaOmInget(omrade));

        BpmnAwareTests.assertThat(process).isEnded().hasPassed("tillstandetUpphorde");
    }

    @Test
    void nyttMattMedSammaNamnBlirEnNyVersion() {
        tillStarten();
        Mattuppgifter andrat = new Mattuppgifter(
                "överlevnad",
                "Efter två år.",
                "Levande",
                "Alla",
                "Register",
                Matt.Riktning.HOGRE,
                null,
                Matt.Status.FASTSTALLT,
                null,
                "Ny tidsgräns");
        gang.i(() -> matt.skriv(
                gang.arende(omrade),
                omrade,
                List.of(andrat),
                resa.som("utredare1").id()));

        assertThat(matt.senaste(omrade)).singleElement().satisfies(m -> assertThat(m.version())
                .isEqualTo(2));
        assertThat(matt.versioner(omrade)).hasSize(2);
    }

    @Test
    void mattSomPublicerasForeStartenRaknasSomITid() {
        gang.i(() -> matt.publicera(omrade));

        assertThat(matningar.om(omrade.varde())).singleElement().satisfies(m -> assertThat(m.taljare())
                .isEqualTo(1));
    }
}
